package stored;

import javax.annotation.processing.Generated;
import money.Money;

/** The key of {@link Label}. */
@Generated("dev.rowan.processor.EntityProcessor")
public record LabelKey(Status status, Money price) {}
