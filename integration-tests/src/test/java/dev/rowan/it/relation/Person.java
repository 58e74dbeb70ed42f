package dev.rowan.it.relation;

import dev.rowan.annotation.Cascade;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToOne;
import dev.rowan.annotation.OneToMany;
import dev.rowan.annotation.Table;
import java.util.Set;

/** Has balls, and one of them is the favorite: two tables that refer to each other. */
@Table(name = "rel_persons")
public class Person {
    @Id public Integer id;
    public String name;

    @ForeignKey(Ball.class)
    public Integer favoriteBallId;

    @ManyToOne
    public Ball favorite;

    @OneToMany(mappedBy = "person", cascade = Cascade.ALL, orphanRemoval = true)
    public Set<Ball> balls;

    public Person() {}

    public Person(String name) {
        this.name = name;
    }
}
