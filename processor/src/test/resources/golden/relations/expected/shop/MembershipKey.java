package shop;

import javax.annotation.processing.Generated;

/** The key of {@link Membership}. */
@Generated("dev.rowan.processor.EntityProcessor")
public record MembershipKey(Integer userId, Integer groupId) {}
