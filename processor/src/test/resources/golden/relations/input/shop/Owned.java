package shop;

import dev.rowan.annotation.*;

/** A superclass with a relationship; to users there may be other foreign keys. */
@MappedSuperclass
public abstract class Owned {
    @ForeignKey(User.class) Integer userId;
    @ManyToOne("userId") User user;
}
