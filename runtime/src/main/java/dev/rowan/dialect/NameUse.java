package dev.rowan.dialect;

/** What a name is the name of, as far as a database makes a difference. */
public enum NameUse { TABLE, COLUMN, INDEX, CONSTRAINT, OTHER }
