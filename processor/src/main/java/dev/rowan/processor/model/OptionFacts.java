package dev.rowan.processor.model;

/** SQL for one dialect: what its CREATE TABLE ends with, or the type of a column. */
public record OptionFacts(Place place, String dialect, String text) {}
