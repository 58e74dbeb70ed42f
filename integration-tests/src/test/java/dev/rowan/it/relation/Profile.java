package dev.rowan.it.relation;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.OneToOne;
import dev.rowan.annotation.Table;

/** The one of a user. */
@Table(name = "rel_profiles")
public class Profile {
    @Id public Integer id;
    public String text;

    @ForeignKey(User.class)
    @Column(unique = true)
    public Integer userId;

    @OneToOne
    public User user;

    public Profile() {}

    public Profile(String text) {
        this.text = text;
    }
}
