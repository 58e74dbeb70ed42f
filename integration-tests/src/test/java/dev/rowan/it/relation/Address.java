package dev.rowan.it.relation;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToOne;
import dev.rowan.annotation.Table;

/** May belong to a user. */
@Table(name = "rel_addresses")
public class Address {
    @Id public Integer id;
    public String email;

    @ForeignKey(User.class)
    public Integer userId;

    @ManyToOne("userId")
    public User user;

    public Address() {}

    public Address(String email) {
        this.email = email;
    }
}
