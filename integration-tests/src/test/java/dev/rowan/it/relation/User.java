package dev.rowan.it.relation;

import dev.rowan.annotation.Cascade;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToMany;
import dev.rowan.annotation.OneToMany;
import dev.rowan.annotation.OneToOne;
import dev.rowan.annotation.Table;
import java.util.List;
import java.util.Set;

/** Has addresses, which outlive it, a profile, which does not, and is in groups. */
@Table(name = "rel_users")
public class User {
    @Id public Integer id;

    @Column(nullable = false)
    public String name;

    @OneToMany(mappedBy = "user")
    public List<Address> addresses;

    @OneToOne(mappedBy = "user", cascade = Cascade.ALL, orphanRemoval = true)
    public Profile profile;

    @ManyToMany(through = Membership.class)
    public Set<Group> groups;

    public User() {}

    public User(String name) {
        this.name = name;
    }
}
