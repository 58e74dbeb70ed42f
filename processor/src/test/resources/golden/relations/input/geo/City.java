package geo;

import dev.rowan.annotation.*;
import java.util.HashSet;
import java.util.Set;

/** Leads to itself, by a row and by an association. */
@Table(name = "cities")
public class City {
    @Id Integer id;
    private String name;
    @ForeignKey(City.class) Integer capitalId;
    @ManyToOne City capital;
    @OneToMany(mappedBy = "capital") Set<City> others = new HashSet<>();
    @ManyToMany(through = Road.class, near = "from", far = "to") Set<City> to;
    @ManyToMany(mappedBy = "to") Set<City> from;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
