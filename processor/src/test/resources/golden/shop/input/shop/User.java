package shop;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.ReferentialAction;
import dev.rowan.annotation.Sensitive;
import dev.rowan.annotation.Sequence;
import dev.rowan.annotation.Table;

@Table(name = "users",
        indexes = @Index(columns = {"departId", "username"}),
        checks = @Check("visits >= 0"))
public class User {
    @Id @Sequence("user_id_seq") Integer id;
    @Column(length = 32, nullable = false, index = true) String username;
    @Column(length = 64, nullable = false) @Sensitive String password;
    @Column(length = 64, nullable = false, unique = true) String email;
    @ForeignKey(value = Depart.class, onDelete = ReferentialAction.SET_NULL) Integer departId;
    int visits;

    User() {}

    public User(String username, String password, String email) {
        this.username = username;
        this.password = password;
        this.email = email;
    }
}
