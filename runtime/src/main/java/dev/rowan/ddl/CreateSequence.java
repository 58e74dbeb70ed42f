package dev.rowan.ddl;

import dev.rowan.dialect.Counting;
import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Dialect.SequenceUse;
import java.util.List;

/**
 * CREATE SEQUENCE; no statement at all where there are no sequences, as their columns are identities there.
 *
 * @param name the sequence's name
 * @param ifNotExists whether one of that name is left alone
 * @param counting how it counts
 */
public record CreateSequence(String name, boolean ifNotExists, Counting counting) implements DdlStatement {

    /** A sequence that counts as the database does unless told. */
    public CreateSequence(String name, boolean ifNotExists) {
        this(name, ifNotExists, Counting.PLAIN);
    }

    @Override
    public List<String> statements(Dialect dialect) {
        if (dialect.sequences() == SequenceUse.NONE) {
            return List.of();
        }
        return List.of((ifNotExists ? "create sequence if not exists " : "create sequence ") + dialect.quote(name)
                + (counting.equals(Counting.PLAIN) ? "" : " " + counting.sql()));
    }
}
