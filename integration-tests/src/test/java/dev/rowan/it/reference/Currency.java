package dev.rowan.it.reference;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;

/** A record with a generated key and a version, both of which a flush writes into a new instance. */
@Table(name = "ref_currencies")
public record Currency(@Id Integer id, String name, @Version int version) {

    Currency(String name) {
        this(null, name, 0);
    }
}
