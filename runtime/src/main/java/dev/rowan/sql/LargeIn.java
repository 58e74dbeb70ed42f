package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ConvertedType;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/**
 * Membership in a list that has more values than a statement may have parameters: they are one parameter, an array or a JSON text, or a
 * few.
 *
 * @param value what is looked for
 * @param lists the list as it is bound
 * @param form what follows the value, with one parameter
 * @param negated whether it must be in none of them
 */
record LargeIn(Expression<?> value, List<Bind<?>> lists, String form, boolean negated) {

    /** The list, or null where such values are not the same in it as each in a parameter of its own. */
    static LargeIn of(Expression<?> value, List<Bind<?>> members, boolean negated, Dialect dialect) {
        boolean ownType = value instanceof Column<?, ?> column && column.spec().definition(dialect) != null;
        SqlType type = value.type().sqlType();
        String form = ownType || value.type().nativeEnum() != null ? null : dialect.memberOfList(type, negated);
        ColumnType<Object> bound = form == null ? null : ListType.of(type, dialect.listForm());
        if (bound == null) {
            return null;
        }
        List<Object> values = new ArrayList<>(members.size());
        for (Bind<?> member : members) {
            Object stored = stored(member);
            if (!ListType.exact(stored, dialect.listForm())) {
                return null;
            }
            values.add(stored);
        }
        List<Bind<?>> lists = new ArrayList<>();
        int most = Math.min(dialect.listForm().most(), values.size());
        for (int from = 0; from < values.size(); from += most) {
            lists.add(new Bind<>(new Members(value, bound), bound, values.subList(from, Math.min(values.size(), from + most)), false));
        }
        return new LargeIn(value, lists, form, negated);
    }

    private static <T> Object stored(Bind<T> member) {
        return stored(member.type(), member.value());
    }

    private static <T> Object stored(ColumnType<T> type, T value) {
        return type instanceof ConvertedType<T, ?> converted ? converted(converted, value) : value;
    }

    private static <T, S> Object converted(ConvertedType<T, S> type, T value) {
        S stored = type.toStored(value);
        return stored == null ? null : stored(type.stored(), stored);
    }

    void render(SqlSink sink) {
        int place = form.indexOf('?');
        String or = negated ? " and " : " or ";
        for (int i = 0; i < lists.size(); i++) {
            sink.sql(lists.size() == 1 ? "" : i == 0 ? "(" : or);
            sink.operand(value).sql(form.substring(0, place)).bind(lists.get(i)).sql(form.substring(place + 1));
        }
        sink.sql(lists.size() == 1 ? "" : ")");
    }

    /** What the list is compared with, of which a log may have to hide it. */
    record Members(Expression<?> of, ColumnType<Object> type) implements Expression<Object> {

        @Override
        public void render(SqlSink sink) {
            of.render(sink);
        }
    }
}
