package dev.rowan.it.version;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;

@Table
class Small {
    @Id(assigned = true) int id;
    int number;
    @Version short version;
}
