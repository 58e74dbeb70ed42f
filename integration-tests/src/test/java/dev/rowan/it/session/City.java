package dev.rowan.it.session;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
record City(@Id Integer id, @Column(length = 40) String name) {
}
