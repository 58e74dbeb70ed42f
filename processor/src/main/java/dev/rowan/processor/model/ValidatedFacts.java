package dev.rowan.processor.model;

/**
 * What {@code jakarta.validation} lets into a column.
 *
 * @param most the longest text, or the most digits before the point
 * @param fraction the most digits after the point; negative for a text
 */
public record ValidatedFacts(Place place, int most, int fraction) {

    /** As the user wrote it. */
    @Override
    public String toString() {
        return fraction < 0 ? "@Size(max = " + most + ")" : "@Digits(integer = " + most + ", fraction = " + fraction + ")";
    }
}
