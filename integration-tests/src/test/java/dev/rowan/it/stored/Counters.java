package dev.rowan.it.stored;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigInteger;

/** Of a schema that was there before: the columns have no sign, and Java's fields are wide enough. */
@Table
record Counters(
        @Id(assigned = true) @Column(definition = "int unsigned") long id,
        @Column(definition = "tinyint unsigned") short tiny,
        @Column(definition = "bigint unsigned") BigInteger large) {}
