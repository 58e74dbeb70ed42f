package dev.rowan.it.query;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import java.math.BigDecimal;
import java.time.Instant;

/** A row with keys of all kinds: its primary key, one column, one that may be NULL, two together, and a unique index. */
@Table(uniques = @Unique(columns = {"house", "room"}), indexes = @Index(columns = "badge", unique = true))
record Guest(
        @Id Integer id,
        @Column(length = 40, nullable = false, unique = true) String email,
        @Column(length = 20, unique = true) String phone,
        Integer house,
        Integer room,
        Long badge,
        @Column(length = 40) String name,
        @Column(serverDefault = "0", nullable = false) Integer visits,
        @Column(precision = 12, scale = 2) BigDecimal paid,
        Instant seen) {

    static Guest of(Integer id, String email, String name) {
        return new Guest(id, email, null, null, null, null, name, null, null, null);
    }

    Guest phone(String other) {
        return new Guest(id, email, other, house, room, badge, name, visits, paid, seen);
    }

    Guest room(Integer inHouse, Integer number) {
        return new Guest(id, email, phone, inHouse, number, badge, name, visits, paid, seen);
    }

    Guest badge(Long number) {
        return new Guest(id, email, phone, house, room, number, name, visits, paid, seen);
    }

    Guest paid(String amount, Instant when) {
        return new Guest(id, email, phone, house, room, badge, name, visits, new BigDecimal(amount), when);
    }
}
