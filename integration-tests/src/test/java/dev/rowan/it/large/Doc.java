package dev.rowan.it.large;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A file and a text of any length. */
@Table
class Doc {
    @Id Integer id;
    byte[] content;
    @Column(length = 100_000_000) String text;
    @Column(length = 10) byte[] small;
}
