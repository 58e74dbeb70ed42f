package dev.rowan.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The text of a statement for one database, with the values of its parameters. */
public final class Bound {

    private final String sql;
    private final List<Bind<?>> binds;
    private final Origin origin;

    Bound(String sql, List<Bind<?>> binds, Origin origin) {
        this.sql = sql;
        this.binds = binds;
        this.origin = origin;
    }

    /** The text. */
    public String sql() {
        return sql;
    }

    /** Where the text came from. */
    public Origin origin() {
        return origin;
    }

    /** How many parameters there are. */
    public int size() {
        return binds.size();
    }

    /**
     * Binds all values, from parameter 1 on.
     *
     * @throws SQLException what the driver throws
     * @throws dev.rowan.DataException if the database would store another value than one of these
     */
    public void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < binds.size(); i++) {
            binds.get(i).bind(statement, i + 1);
        }
    }

    /** The values, for a log or an error: made when asked for. */
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(binds.size());
        for (Bind<?> bind : binds) {
            parameters.add(bind.parameter());
        }
        return parameters;
    }
}
