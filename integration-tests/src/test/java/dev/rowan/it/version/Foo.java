package dev.rowan.it.version;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;

@Table
class Foo {
    @Id Integer id;
    @Column(length = 40) String data;
    @Column(length = 40) String more;
    @Version int version;

    Foo() {
    }

    Foo(String data) {
        this.data = data;
    }

    Foo(Integer id, String data, int version) {
        this.id = id;
        this.data = data;
        this.version = version;
    }
}
