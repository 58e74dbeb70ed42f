package dev.rowan.sql;

import java.util.List;

/** A relationship that is loaded, and what is loaded with the objects at its end. */
record Further<E, T>(Relationship<E, T> relationship, List<Load<T>> further) implements Load<E> {
}
