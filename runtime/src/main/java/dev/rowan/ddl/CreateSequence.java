package dev.rowan.ddl;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Dialect.SequenceUse;
import java.util.List;

/**
 * CREATE SEQUENCE; no statement at all where there are no sequences, as their columns are identities there.
 *
 * @param name the sequence's name
 * @param ifNotExists whether one of that name is left alone
 */
public record CreateSequence(String name, boolean ifNotExists) implements DdlStatement {

    @Override
    public List<String> statements(Dialect dialect) {
        if (dialect.sequences() == SequenceUse.NONE) {
            return List.of();
        }
        return List.of((ifNotExists ? "create sequence if not exists " : "create sequence ") + dialect.quote(name));
    }
}
