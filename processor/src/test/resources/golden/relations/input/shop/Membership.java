package shop;

import dev.rowan.annotation.*;

@Table
public class Membership {
    @Id @ForeignKey(User.class) Integer userId;
    @Id @ForeignKey(Group.class) Integer groupId;
    @ManyToOne Group group;
}
