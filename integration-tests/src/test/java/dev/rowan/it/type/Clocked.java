package dev.rowan.it.type;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;

/** What zones could change. */
@Table
record Clocked(@Id(assigned = true) int id, LocalDateTime moment, LocalDate day, LocalTime time, Instant instant, OffsetDateTime offset,
        ZonedDateTime zoned, Date date, Timestamp stamp, java.sql.Date sqlDate, java.sql.Time sqlTime) {}
