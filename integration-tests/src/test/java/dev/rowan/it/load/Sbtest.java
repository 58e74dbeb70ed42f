package dev.rowan.it.load;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** The row that sysbench's transactions work on. */
@Table(name = "sbtest1")
record Sbtest(@Id Integer id, @Column(index = true, serverDefault = "0") int k, @Column(length = 120, nullable = false) String c,
        @Column(length = 60, nullable = false) String pad) {
}
