package dev.rowan.it.relation.machine;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;

/** A row that is versioned, and leads nowhere. */
@Table(name = "machine_sheets")
public class Sheet {
    @Id(assigned = true) public int id;
    public String text;
    public int number;
    @Version public int version;

    public Sheet() {}

    public Sheet(int id, String text, int number, int version) {
        this.id = id;
        this.text = text;
        this.number = number;
        this.version = version;
    }
}
