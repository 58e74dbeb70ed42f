package dev.rowan.processor.problem;

import java.util.Set;

/** The names of the errors; a test holds them to what the factories say. Those of warnings are in {@link Warning}. */
final class Slugs {

    static final Set<String> ERRORS = Set.of(
            "abstract-entity", "abstract-type", "accessor-type", "array-type", "association-column", "blank-text",
            "conflicting-annotations", "converter-type", "default-in-absent", "descending-not-indexed", "dollar-name",
            "duplicate-column", "duplicate-constraint", "duplicate-table", "duplicate-version", "embedded-cycle", "embedded-key",
            "embedded-type", "empty-enum", "entity-inheritance", "enum-value", "enumerated-type", "final-field",
            "foreign-key-size", "foreign-key-type", "generic-entity", "identity-not-generated", "identity-without-id",
            "immutable-class", "inner-class", "internal-error", "json-index", "key-not-inserted", "key-type", "length-type",
            "lowered-error", "map-key", "mapped-by", "misplaced-annotation", "missing-module", "missing-type", "name-taken",
            "name-too-long", "no-accessor", "no-columns", "no-columns-named", "no-constructor", "not-a-model",
            "not-null-optional", "nullable-key", "nullable-primitive", "one-to-one-not-unique", "out-of-range", "refused-name",
            "relationship-cascade", "relationship-key", "relationship-not-null", "relationship-owner", "relationship-record",
            "relationship-target", "relationship-type", "relationship-view", "relationship-without-key", "repeated-column",
            "repeated-dialect", "repeated-level", "sequence-in-composite-key", "sequence-type", "sequence-without-id",
            "set-null-not-null", "target-is-view", "target-not-entity", "target-not-unique", "target-without-key", "time-type",
            "too-many-columns", "unknown-column", "unknown-diagnostic", "unknown-dialect", "unknown-level", "unnamed-package",
            "unreachable-map-key", "unreachable-type", "unresolved-type", "unsigned-type", "unsupported-by-dialect",
            "unsupported-type", "validation-mismatch", "version-type", "view-column", "view-without-query", "wrong-kind");

    private Slugs() {}
}
