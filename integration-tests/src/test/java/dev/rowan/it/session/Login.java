package dev.rowan.it.session;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Sensitive;
import dev.rowan.annotation.Table;

@Table
class Login {
    @Id Integer id;
    @Column(length = 40) String name;
    @Column(length = 40) @Sensitive String password;
    byte[] picture;

    Login() {
    }

    Login(Integer id, String name, String password) {
        this.id = id;
        this.name = name;
        this.password = password;
    }
}
