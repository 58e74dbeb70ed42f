package dev.rowan.it.embedded;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Transient;
import dev.rowan.it.embedded.values.Place;
import java.util.Arrays;
import java.util.Optional;

/** A value class that can change, with a value object in it. */
class Address {
    @Column(length = 40, nullable = false, index = true) String city;
    int floor;
    char stair = 'A';
    byte[] picture;
    Optional<String> bell = Optional.empty();
    @ForeignKey(Land.class) @Column(name = "land") String landCode;
    @Embedded(prefix = "at_") Place place;
    @Transient Object cache;

    Address() {
    }

    Address(String city, int floor, Place place) {
        this.city = city;
        this.floor = floor;
        this.place = place;
    }

    @Override
    public String toString() {
        return city + " " + floor + " " + stair + " " + Arrays.toString(picture) + " " + bell + " " + landCode + " "
                + (place == null ? null : place.lat() + "/" + place.getLongitude());
    }
}
