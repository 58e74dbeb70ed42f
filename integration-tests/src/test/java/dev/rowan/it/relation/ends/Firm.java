package dev.rowan.it.relation.ends;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToMany;
import dev.rowan.annotation.ManyToOne;
import dev.rowan.annotation.OneToMany;
import dev.rowan.annotation.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Has jobs in every way. */
@Table(name = "ends_firms")
public class Firm {
    @Id public Integer id;
    public String name;

    @ForeignKey(Land.class)
    public Integer landId;

    @ManyToOne public Land land;

    @OneToMany(mappedBy = "firm", orderBy = "rank desc")
    public List<Job> jobs;

    @OneToMany(mappedBy = "ownerId", mapKey = "name")
    public Map<String, Job> byName;

    @ManyToMany(through = Share.class)
    public Set<Job> shared;

    @ManyToMany(table = "ends_lent")
    public List<Job> lent;

    public Firm() {}

    public Firm(String name) {
        this.name = name;
    }
}
