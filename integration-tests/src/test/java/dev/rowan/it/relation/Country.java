package dev.rowan.it.relation;

import dev.rowan.annotation.Cascade;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.OneToMany;
import dev.rowan.annotation.Table;
import java.util.List;

/** Has a key that may change: its towns follow by the database, its rivers by the session. */
@Table(name = "rel_countries")
public class Country {
    @Id public String code;
    public String name;

    @OneToMany(mappedBy = "country", cascade = Cascade.ALL)
    public List<Town> towns;

    @OneToMany(mappedBy = "country")
    public List<River> rivers;

    public Country() {}

    public Country(String code, String name) {
        this.code = code;
        this.name = name;
    }
}
