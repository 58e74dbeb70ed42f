package dev.rowan.processor;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.MappedSuperclass;

/** What an entity inherits without having its source. */
@MappedSuperclass
public class Inherited<K> {
    @Id
    public K id;

    public Object odd;
}
