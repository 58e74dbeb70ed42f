package dev.rowan.sql;

import dev.rowan.dialect.SqlForm;
import dev.rowan.type.ColumnTypes;
import dev.rowan.type.SqlType;
import java.time.Instant;
import java.time.LocalDate;

/** The moments of {@link Sql}. */
abstract class Times extends Written {

    Times() {
    }

    /**
     * The point in time by the database's clock: when the transaction began on PostgreSQL and H2, when the statement did elsewhere; on
     * SQLite to the millisecond.
     */
    public static TemporalExpression<Instant> currentTimestamp() {
        return Computed.temporal(ColumnTypes.INSTANT, new Now(SqlType.INSTANT));
    }

    /** The date in UTC by the database's clock. */
    public static TemporalExpression<LocalDate> currentDate() {
        return Computed.temporal(ColumnTypes.LOCAL_DATE, Formed.of(SqlForm.DATE_OF, currentTimestamp()));
    }
}
