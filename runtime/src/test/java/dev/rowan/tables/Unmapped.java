package dev.rowan.tables;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TableSpec;

/** A table whose rows nobody reads or writes; each table is a class of its own, since that is what tells two apart. */
public abstract class Unmapped extends KeyedTable<Object, Integer> {

    protected Unmapped(TableSpec spec) {
        this(spec, null);
    }

    protected Unmapped(TableSpec spec, String alias) {
        super(Object.class, spec, alias);
    }

    @Override
    public final KeyedMapper<Object, Integer> mapper() {
        throw new UnsupportedOperationException();
    }
}
