package dev.rowan.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** The names of what is generated for one entity, all in its own package. */
public record GeneratedNames(ClassName entity) {

    public ClassName table() {
        return with("Table");
    }

    public ClassName ddl() {
        return with("Ddl");
    }

    public ClassName mapper() {
        return with("Mapper");
    }

    public ClassName repository() {
        return with("Repository");
    }

    public ClassName key() {
        return with("Key");
    }

    /** The constant that holds the table: {@code ORDER_LINE} for {@code OrderLine}. */
    public String constant() {
        return SnakeCase.upper(entity.simpleName());
    }

    private ClassName with(String suffix) {
        return ClassName.get(entity.packageName(), String.join("_", entity.simpleNames()) + suffix);
    }

    /** All that may be generated beside the key, which only composite keys have. */
    public List<ClassName> all() {
        return List.of(table(), ddl(), mapper(), repository());
    }
}
