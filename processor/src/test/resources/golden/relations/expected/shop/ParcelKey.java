package shop;

import javax.annotation.processing.Generated;

/** The key of {@link Parcel}. */
@Generated("dev.rowan.processor.EntityProcessor")
public record ParcelKey(String depot, Integer number) {}
