package geo;

import dev.rowan.annotation.*;

@Table
public class Office {
    @Id Integer id;

    @ForeignKey(Country.class)
    String countryCode;

    @ManyToOne("countryCode")
    private Country country;

    @ForeignKey(Sign.class)
    @Column(unique = true)
    Long signId;

    @OneToOne(cascade = Cascade.ALL)
    Sign sign;

    public Country country() {
        return country;
    }

    public void country(Country country) {
        this.country = country;
    }
}
