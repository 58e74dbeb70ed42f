package dev.rowan.it.session;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table(name = "person")
class Person {
    @Id Integer id;
    @Column(length = 50, nullable = false) String name;

    Person() {
    }

    Person(String name) {
        this.name = name;
    }

    Person(Integer id, String name) {
        this.id = id;
        this.name = name;
    }
}
