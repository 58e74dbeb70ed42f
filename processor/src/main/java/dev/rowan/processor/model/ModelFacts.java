package dev.rowan.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The model of a module.
 *
 * @param type the interface that names it
 * @param entities the entities compiled with it, by name
 * @param included the generated models of other jars
 */
public record ModelFacts(ClassName type, List<ClassName> entities, List<ClassName> included) {

    /** The field of a generated model that holds its tables. */
    public static final String CONSTANT = "METADATA";

    public ModelFacts {
        entities = List.copyOf(entities);
        included = List.copyOf(included);
    }

    /** The type that is generated: {@code ShopModel} for {@code Shop}. */
    public ClassName generated() {
        return generated(type);
    }

    /** The type that is generated for this interface. */
    public static ClassName generated(ClassName model) {
        return ClassName.get(model.packageName(), String.join("_", model.simpleNames()) + "Model");
    }
}
