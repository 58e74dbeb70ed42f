package dev.rowan.processor.model;

/** What one dialect's CREATE TABLE ends with. */
public record OptionFacts(Place place, String dialect, String text) {}
