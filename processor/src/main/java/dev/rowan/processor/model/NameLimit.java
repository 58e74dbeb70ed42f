package dev.rowan.processor.model;

import dev.rowan.dialect.NameRule;
import dev.rowan.dialect.NameUse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A dialect, and which names it can hold; the rule is the runtime's, which asks it again of names that are made there. */
public enum NameLimit {
    H2(NameRule.H2),
    MYSQL(NameRule.MYSQL),
    MARIADB(NameRule.MARIADB),
    POSTGRESQL(NameRule.POSTGRESQL),
    SQLITE(NameRule.SQLITE);

    private final NameRule rule;

    NameLimit(NameRule rule) {
        this.rule = rule;
    }

    /** All dialects. */
    public static List<NameLimit> all() {
        return List.of(values());
    }

    /** The dialect of this name. */
    public static Optional<NameLimit> of(String dialect) {
        return Arrays.stream(values()).filter(limit -> limit.dialect().equals(dialect)).findFirst();
    }

    /** The dialect's name. */
    public String dialect() {
        return rule.dialect();
    }

    /** Why the dialect cannot hold this name, as a half sentence; or nothing. */
    public Optional<String> refusal(NameUse use, String name) {
        return rule.refusal(use, name);
    }

    /** Whether the name is short enough. */
    public boolean fits(String name) {
        return rule.fits(name);
    }

    /** The dialect and its limit: {@code postgresql (63 bytes)}. */
    public String limit() {
        return rule.dialect() + " (" + rule.limit() + " " + rule.unit().name().toLowerCase(Locale.ROOT) + ")";
    }
}
