package shop;

import javax.annotation.processing.Generated;

/** The key of {@link OrderLine}. */
@Generated("dev.rowan.processor.EntityProcessor")
public record OrderLineKey(Integer userId, int line) {}
