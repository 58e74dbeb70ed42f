package bank;

import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.UpdatedAt;
import java.time.Instant;

@Table
public class Transfer {
    @Id long id;
    @Embedded Times times;

    public record Times(@CreatedAt Instant made, @UpdatedAt Instant changed, String by) {}
}
