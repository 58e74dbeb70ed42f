package dev.rowan.it.embedded.values;

import dev.rowan.annotation.Column;

/** A generic value record, bound where it is embedded. */
public record Span<T>(@Column(name = "since") T from, @Column(name = "till") T to) {
}
