package dev.rowan.session;

import dev.rowan.sql.EntityReader;
import dev.rowan.sql.Table;
import dev.rowan.sql.ToOne;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads rows as another reader does, and keeps which objects a query is of. For one run of a query. */
final class LoadingReader implements EntityReader {

    private final EntityReader entities;
    private final List<Object> roots = new ArrayList<>();

    /** A reader for one run of a query, whose rows are read in this way. */
    LoadingReader(EntityReader entities) {
        this.entities = entities;
    }

    /** The objects that the query is of: what stands first in its rows. */
    List<Object> roots() {
        return roots;
    }

    @Override
    public <E> E read(Table<E> table, ResultSet row, int first) throws SQLException {
        E read = entities.read(table, row, first);
        if (first == 1 && read != null) {
            roots.add(read);
        }
        return read;
    }

    @Override
    public <E, T> void loaded(ToOne<E, T> relationship, E owner, T target) {
        entities.loaded(relationship, owner, target);
    }
}
