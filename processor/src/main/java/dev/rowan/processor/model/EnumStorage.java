package dev.rowan.processor.model;

import java.util.Optional;

/** How an enum is stored. */
public sealed interface EnumStorage {

    /** By the names of its constants. */
    record Names() implements EnumStorage {
        @Override
        public String toString() {
            return "stored by name";
        }
    }

    /** By the places of its constants. */
    record Ordinals() implements EnumStorage {
        @Override
        public String toString() {
            return "stored by ordinal";
        }
    }

    /** By the codes of its constants. */
    record Codes(EnumCode code) implements EnumStorage {
        @Override
        public String toString() {
            return "stored by code";
        }
    }

    /**
     * In an enum of the database's own.
     *
     * @param name the name of its type
     * @param code what its labels are; without one, the names of the constants
     */
    record Native(String name, Optional<EnumCode> code) implements EnumStorage {
        @Override
        public String toString() {
            return "stored in the database's own enum " + name;
        }
    }
}
