package dev.rowan.it.relation.machine;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.schema.MetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the machine of collections and foreign keys plays with. */
final class Tables implements AutoCloseable {

    static final String ALL = """
            select 'ADDRESS', id, email, user_id from rel_addresses union all
            select 'USER', id, name, null from rel_users union all
            select 'GROUP', id, name, null from rel_groups union all
            select 'NODE', id, name, parent_id from rel_nodes union all
            select 'ORDER', id, customer, null from rel_orders union all
            select 'LINE', id, text, order_id from rel_lines union all
            select 'MEMBER', user_id, '', group_id from rel_memberships""";
    static final List<String> EMPTY = List.of("delete from rel_memberships", "delete from rel_addresses", "delete from rel_users",
            "delete from rel_groups", "update rel_nodes set parent_id = null", "delete from rel_nodes", "delete from rel_lines",
            "delete from rel_orders");

    private final Place place;
    private final String all;
    private final List<String> empty;

    Tables(DatabaseKind kind, MetaData metadata) throws SQLException {
        this(new Place(kind, metadata), ALL, EMPTY);
    }

    /** Those of a place: the query gives their rows as kind, key, name and foreign key. */
    Tables(Place place, String all, List<String> empty) {
        this.place = place;
        this.all = all;
        this.empty = empty;
    }

    Engine engine() {
        return place.engine();
    }

    /** All rows as text. */
    Map<String, String> read() {
        Map<String, String> rows = new TreeMap<>();
        for (List<String> row : place.read(all)) {
            String other = row.get(3);
            if (row.get(0).equals("MEMBER")) {
                rows.put("MEMBER " + row.get(1) + " " + other, "");
            } else {
                rows.put(row.get(0) + " " + row.get(1), row.get(2) + (other == null ? "" : " of " + other));
            }
        }
        return rows;
    }

    void empty() {
        place.run(empty);
    }

    @Override
    public void close() throws SQLException {
        place.close();
    }
}
