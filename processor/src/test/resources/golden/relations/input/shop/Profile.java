package shop;

import dev.rowan.annotation.*;

@Table
public class Profile {
    @Id Integer id;
    @ForeignKey(User.class) @Column(unique = true) Integer userId;
    @OneToOne User user;
}
