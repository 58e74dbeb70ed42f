package dev.rowan.it.reference;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** Reference data: a record with a key that is given. */
@Table(name = "ref_countries")
public record Country(@Id @Column(length = 2) String code, String name) {}
