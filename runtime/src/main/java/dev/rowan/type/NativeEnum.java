package dev.rowan.type;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An enum of the database's own: its labels, in their order. Immutable.
 *
 * @param name the name of the type where the database creates one
 * @param labels what is stored; at least one, each once
 */
public record NativeEnum(String name, List<String> labels) {

    /**
     * Copies the labels.
     *
     * @throws IllegalArgumentException if there is no label, one is there twice, or one is empty or ends in a blank: MySQL has an
     *     empty one for what is none, and cuts blanks
     */
    public NativeEnum {
        labels = List.copyOf(labels);
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("the enum " + name + " has no labels, and a database knows no such type");
        }
        Set<String> seen = new HashSet<>();
        for (String label : labels) {
            if (label.isEmpty() || label.endsWith(" ")) {
                throw new IllegalArgumentException("the label '" + label + "' of the enum " + name
                        + " is empty or ends in a blank, which MySQL does not keep");
            }
            if (!seen.add(label)) {
                throw new IllegalArgumentException("the enum " + name + " has the label '" + label + "' twice");
            }
        }
    }
}
