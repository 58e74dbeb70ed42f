package dev.rowan.it.embedded;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Sensitive;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;

/** A class with one value type twice, and one that is always there. */
@Table(
        indexes = @Index(columns = {"home.floor", "work.place.lat"}),
        uniques = @Unique(columns = {"name", "limit.currency"}))
class Client {
    @Id Integer id;
    @Column(length = 40, nullable = false) String name;
    @Embedded(prefix = "home_") Address home;
    @Embedded(prefix = "work_") @Sensitive Address work;
    @Embedded(prefix = "limit_", nullable = false) Money limit = new Money(null, null);
    @Embedded(prefix = "rate_", nullable = false) Rate rate = new Rate(1, "once");

    Client() {
    }

    Client(String name, Address home) {
        this.name = name;
        this.home = home;
    }

    @Override
    public String toString() {
        return id + " " + name + " | " + home + " | " + work + " | " + limit + " | " + rate;
    }
}
