package shop;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Sensitive;
import dev.rowan.annotation.Transient;
import geo.Point;
import java.util.Optional;

class Address {
    static int count;
    @Column(length = 40, nullable = false, index = true) String city;
    int floor;
    char stair;
    @Sensitive Optional<String> bell;
    @ForeignKey(Country.class) String country;
    @Transient Object cache;
    @Embedded(prefix = "at_") Point point;
}
