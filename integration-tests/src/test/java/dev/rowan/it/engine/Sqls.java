package dev.rowan.it.engine;

import dev.rowan.mapper.RowReader;
import dev.rowan.sql.EntityReader;
import dev.rowan.sql.Query;
import dev.rowan.sql.SqlSink;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Verb;

/** Statements of plain text, for tests of what runs them. */
final class Sqls {
    private Sqls() {
    }

    static Statement statement(Verb verb, String sql) {
        return new Text(verb, sql);
    }

    static Statement insert(int id, String name) {
        return new Text(Verb.INSERT, "insert into t (id, name) values (" + id + ", '" + name + "')");
    }

    static Query<Integer> count() {
        return query("select count(*) from t", row -> row.getInt(1));
    }

    static <T> Query<T> query(String sql, RowReader<T> reader) {
        return new TextQuery<>(sql, reader);
    }

    private record Text(Verb verb, String sql) implements Statement {
        @Override
        public void render(SqlSink out) {
            out.sql(sql);
        }
    }

    private record TextQuery<T>(String sql, RowReader<T> reader) implements Query<T> {
        @Override
        public Verb verb() {
            return Verb.SELECT;
        }

        @Override
        public void render(SqlSink out) {
            out.sql(sql);
        }

        @Override
        public RowReader<T> reader(EntityReader entities) {
            return reader;
        }

        @Override
        public int fetchSize() {
            return 0;
        }

        @Override
        public boolean overwrites() {
            return false;
        }
    }
}
