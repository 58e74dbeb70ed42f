package shop;

import dev.rowan.annotation.*;
import java.util.List;

@Table(name = "groups")
public class Group {
    @Id Integer id;
    String name;
    @ManyToMany(mappedBy = "groups", orderBy = "name") List<User> users;
    @ManyToMany(table = "group_tags", orderBy = "text") List<Tag> tags;
    @OneToMany(mappedBy = "group", cascade = Cascade.ALL) List<Membership> memberships;
}
