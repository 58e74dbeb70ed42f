package dev.rowan.it.reference;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** An association whose entity is a record. */
@Table(name = "ref_interests")
public record Interest(@Id @ForeignKey(Customer.class) int customerId, @Id @ForeignKey(Topic.class) int topicId) {}
