package geo;

import javax.annotation.processing.Generated;

/** The key of {@link Road}. */
@Generated("dev.rowan.processor.EntityProcessor")
public record RoadKey(Integer from, Integer to) {}
