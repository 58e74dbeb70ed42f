package dev.rowan.it.relation;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToOne;
import dev.rowan.annotation.Table;

/** Of a country, whose key it keeps up with where a database waits with foreign keys until COMMIT. */
@Table(name = "rel_rivers")
public class River {
    @Id public Integer id;

    @ForeignKey(value = Country.class, deferrable = true)
    public String countryCode;

    @ManyToOne
    public Country country;

    public River() {}

    public River(Country country) {
        this.country = country;
    }
}
