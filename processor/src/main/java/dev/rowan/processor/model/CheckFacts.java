package dev.rowan.processor.model;

/** A CHECK constraint; an empty name is made at run time. */
public record CheckFacts(Place place, String condition, String name) {}
