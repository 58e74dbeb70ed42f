package dev.rowan.it.inspect;

import dev.rowan.annotation.ReferentialAction;
import dev.rowan.ddl.Name;
import dev.rowan.dialect.DdlAbility;
import dev.rowan.dialect.Dialect;
import dev.rowan.schema.InspectedCheck;
import dev.rowan.schema.InspectedColumn;
import dev.rowan.schema.InspectedForeignKey;
import dev.rowan.schema.InspectedIndex;
import dev.rowan.schema.InspectedKey;
import dev.rowan.schema.InspectedTable;
import dev.rowan.sql.Check;
import dev.rowan.sql.Column;
import dev.rowan.sql.ColumnSpec;
import dev.rowan.sql.ColumnSpec.Generation;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Index;
import dev.rowan.sql.Table;
import dev.rowan.sql.Unique;
import dev.rowan.type.ArrayType;
import dev.rowan.type.NativeEnum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an inspector should tell of a table that {@code createAll} made; with what one database cannot tell left out of both. */
record Expected(Dialect dialect, String schema) {

    InspectedTable of(Table<Object> table) {
        List<InspectedKey> uniques = new ArrayList<>(table.uniques().stream().map(this::unique).toList());
        List<InspectedIndex> indexes = new ArrayList<>();
        for (Index<Object> index : table.indexes()) {
            if (index.unique() && mySql()) {
                uniques.add(new InspectedKey(Name.of(index).in(dialect), names(index.columns())));
            } else {
                indexes.add(index(index));
            }
        }
        List<InspectedCheck> checks = new ArrayList<>();
        for (Check check : table.checks()) {
            checks.add(new InspectedCheck(Name.of(check, table, checks.size() + 1).in(dialect), check.sql()));
        }
        if (dialect.enumForm() == Dialect.EnumForm.CHECKED) {
            table.columns().stream().filter(column -> column.type().nativeEnum() != null).forEach(column -> checks.add(new InspectedCheck(
                    Name.ofEnum(column).in(dialect), dialect.quote(column.name()) + " in " + labels(column.type().nativeEnum()))));
        }
        return comparable(new InspectedTable(schema, table.name(), table.spec().comment(), table.columns().stream().map(this::column).toList(),
                table.keyColumns().isEmpty() ? null : new InspectedKey(primaryKey(table), names(table.keyColumns())), uniques,
                table.foreignKeys().stream().map(this::foreignKey).toList(), checks, indexes));
    }

    /** The same with everything by name, and an expression without what a database adds to it. */
    InspectedTable comparable(InspectedTable table) {
        List<String> keys = table.foreignKeys().stream().map(InspectedForeignKey::name).toList();
        return new InspectedTable(table.schema(), table.name(), table.comment(), table.columns(), table.primaryKey(),
                sorted(table.uniques(), InspectedKey::name),
                sorted(table.foreignKeys().stream().map(this::comparable).toList(), InspectedForeignKey::name),
                sorted(table.checks().stream().map(Expected::comparable).toList(), InspectedCheck::name),
                // MySQL and MariaDB make an index of a foreign key's name where none of the user's would do
                sorted(table.indexes().stream().filter(index -> !keys.contains(index.name())).toList(), InspectedIndex::name));
    }

    private static <T> List<T> sorted(List<T> list, Function<T, String> name) {
        return list.stream().sorted(Comparator.comparing(name)).toList();
    }

    private boolean mySql() {
        return dialect.name().equals("mysql") || dialect.name().equals("mariadb");
    }

    private String primaryKey(Table<Object> table) {
        return mySql() ? "PRIMARY" : Name.primaryKey(table).in(dialect);
    }

    private InspectedKey unique(Unique<Object> unique) {
        return new InspectedKey(Name.of(unique).in(dialect), names(unique.columns()));
    }

    private InspectedIndex index(Index<Object> index) {
        List<InspectedIndex.Part> parts = index.parts().stream()
                .map(part -> (Index.ColumnPart<Object>) part)
                .map(part -> new InspectedIndex.Part(part.column().name(), null, part.descending()))
                .toList();
        return new InspectedIndex(Name.of(index).in(dialect), parts, index.unique(), null);
    }

    private InspectedForeignKey foreignKey(ForeignKey<Object> key) {
        return new InspectedForeignKey(Name.of(key).in(dialect), names(key.columns()), schema, key.target().name(), names(key.referenced()),
                key.onDelete(), key.onUpdate(), key.deferrable() && DdlAbility.DEFERRABLE.of(dialect));
    }

    private InspectedForeignKey comparable(InspectedForeignKey key) {
        return new InspectedForeignKey(key.name(), key.columns(), key.schema(), key.table(), key.referenced(),
                comparable(key.onDelete()), comparable(key.onUpdate()), key.deferrable());
    }

    private ReferentialAction comparable(ReferentialAction action) {
        return mySql() && action == ReferentialAction.RESTRICT ? ReferentialAction.NO_ACTION : action;
    }

    private static InspectedCheck comparable(InspectedCheck check) {
        return new InspectedCheck(check.name(), check.condition().replaceAll("[`\"]", "").toLowerCase(Locale.ROOT));
    }

    private InspectedColumn column(Column<Object, ?> column) {
        ColumnSpec<?> spec = column.spec();
        ColumnSpec.Size size = spec.size();
        String literal = spec.serverDefault() != null && spec.serverDefault().startsWith("'")
                ? dialect.literal(spec.serverDefault().substring(1, spec.serverDefault().length() - 1).replace("''", "'"))
                : spec.serverDefault();
        return new InspectedColumn(spec.name(), type(spec, size),
                spec.nullable(), literal, null,
                spec.generation() == Generation.IDENTITY ? spec.source().counting() : null, spec.comment());
    }

    private String type(ColumnSpec<?> spec, ColumnSpec.Size size) {
        NativeEnum ofEnum = spec.type().nativeEnum();
        if (ofEnum != null && dialect.enumForm() != Dialect.EnumForm.CHECKED) {
            return dialect.enumForm() == Dialect.EnumForm.NAMED ? ofEnum.name() : "enum" + labels(ofEnum);
        }
        return spec.type() instanceof ArrayType<?> array
                ? dialect.array(dialect.typeName(array.element().sqlType(), size.length(), size.precision(), size.scale()))
                : dialect.typeName(spec.type().sqlType(), size.length(), size.precision(), size.scale());
    }

    private String labels(NativeEnum ofEnum) {
        return ofEnum.labels().stream().map(dialect::literal).collect(Collectors.joining(", ", "(", ")"));
    }

    private static List<String> names(List<? extends Column<?, ?>> columns) {
        return columns.stream().<String>map(Column::name).toList();
    }
}
