package dev.rowan.it.relation;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToOne;
import dev.rowan.annotation.ReferentialAction;
import dev.rowan.annotation.Table;

/** Of a country, whose key the database keeps up with; and gone with that. */
@Table(name = "rel_towns")
public class Town {
    @Id public String name;

    @Id
    @ForeignKey(value = Country.class, onUpdate = ReferentialAction.CASCADE, onDelete = ReferentialAction.CASCADE)
    public String countryCode;

    @Column(nullable = true)
    public String mayor;

    @ManyToOne
    public Country country;

    public Town() {}

    public Town(String name, Country country) {
        this.name = name;
        this.country = country;
    }
}
