package dev.rowan.it.embedded;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.MappedSuperclass;
import dev.rowan.it.embedded.values.Entry;

/** One parameter bound, one passed on. */
@MappedSuperclass
abstract class Noted<V> extends Entry<Long, V> {
    @Column(length = 20) String note;
}
