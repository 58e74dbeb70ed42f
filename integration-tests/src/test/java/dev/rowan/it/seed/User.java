package dev.rowan.it.seed;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Sensitive;
import dev.rowan.annotation.Sequence;
import dev.rowan.annotation.Table;

@Table(name = "users")
class User {
    @Id @Sequence("user_id_seq") Integer id;
    @Column(length = 50) String name;
    @Column(length = 50) String fullname;
    @Column(length = 12) @Sensitive String password;

    User() {}

    User(String name, String fullname, String password) {
        this.name = name;
        this.fullname = fullname;
        this.password = password;
    }
}
