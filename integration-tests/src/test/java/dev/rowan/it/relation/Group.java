package dev.rowan.it.relation;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToMany;
import dev.rowan.annotation.Table;
import java.util.List;

/** Has users in it. */
@Table(name = "rel_groups")
public class Group {
    @Id public Integer id;
    public String name;

    @ManyToMany(mappedBy = "groups", orderBy = "name desc")
    public List<User> users;

    public Group() {}

    public Group(String name) {
        this.name = name;
    }
}
