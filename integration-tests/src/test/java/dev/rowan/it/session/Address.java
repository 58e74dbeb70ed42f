package dev.rowan.it.session;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
class Address {
    @Id Integer id;
    @Column(length = 50, unique = true) String email;
    @ForeignKey(Person.class) Integer personId;

    Address() {
    }

    Address(Integer id, String email, Integer personId) {
        this.id = id;
        this.email = email;
        this.personId = personId;
    }
}
