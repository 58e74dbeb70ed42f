package dev.rowan.it.relation.ends;

import dev.rowan.annotation.CompositeForeignKey;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToMany;
import dev.rowan.annotation.ManyToOne;
import dev.rowan.annotation.Table;
import java.util.List;

/** Of a firm, perhaps owned by another, at a place, below another. */
@Table(name = "ends_jobs", foreignKeys = @CompositeForeignKey(columns = {"placeHouse", "placeNumber"}, value = Place.class))
public class Job {
    @Id public Integer id;
    public String name;
    public Integer rank;

    @ForeignKey(Firm.class)
    public Integer firmId;

    @ForeignKey(Firm.class)
    public Integer ownerId;

    public String placeHouse;
    public Integer placeNumber;

    @ForeignKey(Job.class)
    public Integer bossId;

    @ManyToOne("firmId") public Firm firm;
    @ManyToOne public Job boss;

    @ManyToOne({"placeHouse", "placeNumber"})
    public Place place;

    @ManyToMany(mappedBy = "shared")
    public List<Firm> sharing;

    public Job() {}

    public Job(String name, int rank, Place place, Job boss) {
        this.name = name;
        this.rank = rank;
        this.place = place;
        this.boss = boss;
    }
}
