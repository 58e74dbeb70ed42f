package dev.rowan.it.relation;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** That a user is in a group. */
@Table(name = "rel_memberships")
public class Membership {
    @Id
    @ForeignKey(User.class)
    public Integer userId;

    @Id
    @ForeignKey(Group.class)
    public Integer groupId;
}
