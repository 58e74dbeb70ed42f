package shop;

import dev.rowan.annotation.*;

@Table
public class Address extends Owned {
    @Id Long id;
    String city;
    @ForeignKey(User.class) Integer billedId;
}
