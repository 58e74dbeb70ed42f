package dev.rowan.it.reference;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ReferentialAction;
import dev.rowan.annotation.Table;

/** A record that refers to another, by a foreign key that the database clears. */
@Table(name = "ref_regions")
public record Region(@Id @Column(length = 10) String name,
        @ForeignKey(value = Country.class, onDelete = ReferentialAction.SET_NULL) String countryCode) {}
