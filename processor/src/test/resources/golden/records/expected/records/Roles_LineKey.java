package records;

import javax.annotation.processing.Generated;

/** The key of {@link Roles.Line}. */
@Generated("dev.rowan.processor.EntityProcessor")
public record Roles_LineKey(int order, int group) {}
