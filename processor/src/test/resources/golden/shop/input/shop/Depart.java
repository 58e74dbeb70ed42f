package shop;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
public record Depart(@Id Integer id, @Column(length = 40) String title) {}
