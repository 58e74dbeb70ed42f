package dev.rowan.processor.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What works, but not as well as it might: a warning, unless the user gives it another {@link Level}. */
public enum Warning {
    FOREIGN_KEY_WITHOUT_INDEX("foreign-key-without-index");

    private final String slug;

    Warning(String slug) {
        this.slug = slug;
    }

    /** Its stable name, by which it is given a level. */
    public String slug() {
        return slug;
    }

    /** The warning of this name. */
    static Optional<Warning> of(String slug) {
        return Arrays.stream(values()).filter(warning -> warning.slug.equals(slug)).findFirst();
    }

    /** Their names. */
    static List<String> slugs() {
        return Arrays.stream(values()).map(Warning::slug).toList();
    }
}
