package dev.rowan.it.rows;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;
import java.time.Instant;

/** Versions of each type, in records and in classes. */
final class Counted {

    private Counted() {
    }

    @Table
    record LongBox(@Id(assigned = true) int id, String text, @Version Long version) {
    }

    @Table
    record LongOne(@Id(assigned = true) int id, String text, @Version long version) {
    }

    @Table
    record IntBox(@Id(assigned = true) int id, String text, @Version Integer version) {
    }

    @Table
    record IntOne(@Id(assigned = true) int id, String text, @Version int version) {
    }

    @Table
    record ShortBox(@Id(assigned = true) int id, String text, @Version Short version) {
    }

    @Table
    record ShortOne(@Id(assigned = true) int id, String text, @Version short version) {
    }

    @Table
    record TimeOne(@Id(assigned = true) int id, String text, @Version Instant version) {
    }
}
