package dev.rowan.processor.model;

/**
 * What a column is computed from by the database.
 *
 * @param stored whether the value is kept
 */
public record ComputedFacts(String expression, boolean stored) {}
