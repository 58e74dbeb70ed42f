package dev.rowan.ddl;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Dialect.EnumForm;
import dev.rowan.type.NativeEnum;
import java.util.List;

/**
 * DROP TYPE of an enum; no statement at all where an enum has no name of its own.
 *
 * @param type the enum
 * @param ifExists whether none of that name is no error
 */
public record DropEnum(NativeEnum type, boolean ifExists) implements DdlStatement {

    @Override
    public List<String> statements(Dialect dialect) {
        if (dialect.enumForm() != EnumForm.NAMED) {
            return List.of();
        }
        return List.of((ifExists ? "drop type if exists " : "drop type ") + dialect.quote(type.name()));
    }
}
