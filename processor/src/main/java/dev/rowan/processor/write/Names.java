package dev.rowan.processor.write;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/** The names inside generated types, other than those of the types. */
final class Names {

    /** The parameters that stand beside a row. */
    static final List<String> PARAMETERS =
            List.of("row", "first", "statement", "index", "column", "values", "key", "parts");

    private Names() {}

    /** The variable that holds an object of the entity: {@code orderLine}. */
    static String variable(Entity entity) {
        String name = uncapitalized(entity.type().simpleName());
        return SourceVersion.isKeyword(name) || PARAMETERS.contains(name) ? "entity" : name;
    }

    /** The finder of a unique column: {@code getByEmail}. */
    static String getBy(Attribute attribute) {
        return "getBy" + capitalized(attribute.name());
    }

    /** The finder of an indexed column: {@code listByUsername}. */
    static String listBy(Attribute attribute) {
        return "listBy" + capitalized(attribute.name());
    }

    static String uncapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
