package dev.rowan.it.seed;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
class Users {
    @Id Integer id;
    @Column(length = 32, nullable = false, index = true) String username;
    Integer departId;
    @Column(length = 64, nullable = false) String password;
    @Column(length = 64, nullable = false, index = true) String email;
}
