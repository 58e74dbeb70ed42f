package dev.rowan.sql;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.SqlForm;
import dev.rowan.dialect.Template;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is at a place in a JSON value.
 *
 * @param form what is said of the place
 * @param value the JSON
 * @param steps keys and indexes
 */
record JsonPlace(SqlForm form, Expression<?> value, List<Object> steps) implements Rendering {

    @Override
    public void render(SqlSink sink) {
        List<Integer> guarded = sink.dialect().jsonWraps() ? firsts() : List.of();
        for (int i = 0; i < guarded.size(); i++) {
            sink.sql(i == 0 ? "case when json_type(json_extract(" : " and json_type(json_extract(").operand(value).sql(", ");
            bindPath(sink, steps.subList(0, guarded.get(i))).sql(")) = 'ARRAY'");
        }
        sink.sql(guarded.isEmpty() ? "" : " then ");
        renderPlace(sink);
        sink.sql(guarded.isEmpty() ? "" : " end");
    }

    @Override
    public boolean infix(SqlSink sink) {
        return !(sink.dialect().jsonWraps() && !firsts().isEmpty()) && sink.dialect().form(form).infix();
    }

    /** The places of indexes 0: what is no array passes for one of itself there (MySQL manual, 14.17.3, "autowrap"). */
    private List<Integer> firsts() {
        return IntStream.range(0, steps.size()).filter(i -> steps.get(i).equals(0)).boxed().toList();
    }

    private void renderPlace(SqlSink sink) {
        boolean members = sink.dialect().jsonMembers();
        for (Template.Part part : sink.dialect().form(form).parts()) {
            if (part.text() != null) {
                sink.sql(part.text());
            } else if (part.operand() == 1) {
                bindPath(sink, steps);
            } else if (members) {
                renderMember(sink, steps.size());
            } else {
                sink.operand(value);
            }
        }
    }

    private static SqlSink bindPath(SqlSink sink, List<Object> steps) {
        return sink.bind(Bind.plain(ColumnTypes.STRING, path(sink.dialect(), steps)));
    }

    /** {@code ((doc)."a")[1]}: a key is a name in quotes, an index is counted from 1. */
    private void renderMember(SqlSink sink, int number) {
        if (number == 0) {
            sink.sql("(");
            value.render(sink);
            sink.sql(")");
            return;
        }
        sink.sql("(");
        renderMember(sink, number - 1);
        if (steps.get(number - 1) instanceof String key) {
            sink.sql(").\"" + key.replace("\"", "\"\"") + "\"");
        } else {
            sink.sql(")[" + ((Integer) steps.get(number - 1) + 1) + "]");
        }
    }

    private static String path(Dialect dialect, List<Object> steps) {
        StringBuilder path = new StringBuilder(dialect.jsonPathStart());
        for (Object step : steps) {
            if (step instanceof String key) {
                if (!dialect.findsJsonKey(key)) {
                    throw new UnsupportedException(dialect.product()
                            + " finds no key in JSON that begins with - or has a control character: read the JSON whole, or "
                            + "give the member another key");
                }
                JsonString.append(path.append('.'), key);
            } else {
                path.append('[').append(step).append(']');
            }
        }
        return path.toString();
    }
}
