package bank;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.time.LocalDateTime;

@Table
public class Branch extends Audited<LocalDateTime> {
    @Id String code;
}
