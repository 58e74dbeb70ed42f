package dev.rowan.it.identity;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.time.LocalDateTime;

@Table
record Reading(@Id int sensor, @Id LocalDateTime at, @Column(length = 20) String data) {
}
