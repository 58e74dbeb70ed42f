package geo;

public record Point(double lat, Double height) {}
