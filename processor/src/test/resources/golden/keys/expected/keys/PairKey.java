package keys;

import javax.annotation.processing.Generated;

/** The key of {@link Pair}. */
@Generated("dev.rowan.processor.EntityProcessor")
public record PairKey(int left, int right) {}
