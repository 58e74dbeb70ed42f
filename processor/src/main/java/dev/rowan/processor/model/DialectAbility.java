package dev.rowan.processor.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What some databases can and others cannot, and annotations ask for; the names are those of the runtime's {@code DdlAbility},
 * but where a sequence asks for its own or an identity's.
 */
public enum DialectAbility {
    SET_DEFAULT(NameLimit.H2, NameLimit.POSTGRESQL, NameLimit.SQLITE),
    ON_UPDATE_OF_ITSELF(NameLimit.H2, NameLimit.POSTGRESQL, NameLimit.SQLITE),
    IDENTITY_START(NameLimit.H2, NameLimit.MYSQL, NameLimit.MARIADB, NameLimit.POSTGRESQL),
    IDENTITY_OPTIONS(NameLimit.H2, NameLimit.POSTGRESQL),
    SEQUENCE_START(NameLimit.H2, NameLimit.MYSQL, NameLimit.MARIADB, NameLimit.POSTGRESQL),
    SEQUENCE_OPTIONS(NameLimit.H2, NameLimit.MARIADB, NameLimit.POSTGRESQL),
    PARTIAL_INDEX(NameLimit.POSTGRESQL, NameLimit.SQLITE),
    EXPRESSION_INDEX(NameLimit.MYSQL, NameLimit.POSTGRESQL, NameLimit.SQLITE);

    private final Set<NameLimit> able;

    DialectAbility(NameLimit first, NameLimit... more) {
        able = EnumSet.of(first, more);
    }

    /** Whether a dialect has it. */
    public boolean of(NameLimit dialect) {
        return able.contains(dialect);
    }

    /** Those of the dialects in use that have it not. */
    public List<String> lacking(List<NameLimit> inUse) {
        return inUse.stream().filter(dialect -> !of(dialect)).map(NameLimit::dialect).toList();
    }
}
