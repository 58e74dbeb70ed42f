package dev.rowan.ddl;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Dialect.SequenceUse;
import java.util.List;

/**
 * DROP SEQUENCE; no statement at all where there are no sequences.
 *
 * @param name the sequence's name
 * @param ifExists whether none of that name is no error
 */
public record DropSequence(String name, boolean ifExists) implements DdlStatement {

    @Override
    public List<String> statements(Dialect dialect) {
        if (dialect.sequences() == SequenceUse.NONE) {
            return List.of();
        }
        return List.of((ifExists ? "drop sequence if exists " : "drop sequence ") + dialect.quote(name));
    }
}
