package dev.rowan.it.embedded.values;

import dev.rowan.annotation.Column;

/** A value class in another package, by accessors. */
public class Place {
    private double lat;
    @Column(name = "lon") private Double longitude;

    public Place() {
    }

    public Place(double lat, Double longitude) {
        this.lat = lat;
        this.longitude = longitude;
    }

    public double lat() {
        return lat;
    }

    public void lat(double lat) {
        this.lat = lat;
    }

    public Double getLongitude() {
        return longitude;
    }

    public void setLongitude(Double longitude) {
        this.longitude = longitude;
    }
}
