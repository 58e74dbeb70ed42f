package dev.rowan.it.embedded;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
record Land(@Id @Column(length = 2) String code) {
}
