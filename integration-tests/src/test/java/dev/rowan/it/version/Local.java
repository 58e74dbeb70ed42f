package dev.rowan.it.version;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;
import java.time.LocalDateTime;

@Table(name = "local_version")
class Local {
    @Id(assigned = true) int id;
    int number;
    @Version LocalDateTime version;
}
