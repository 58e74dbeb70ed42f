package dev.rowan.schema;

import dev.rowan.ddl.AddForeignKey;
import dev.rowan.ddl.CreateEnum;
import dev.rowan.ddl.CreateSequence;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.CreateView;
import dev.rowan.ddl.DdlStatement;
import dev.rowan.dialect.Counting;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.Column;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Table;
import dev.rowan.sql.TableOrder;
import dev.rowan.type.NativeEnum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What creates the tables of a model.
 *
 * @param types the types of enums
 * @param sequences the sequences
 * @param creates the tables, in the order of their foreign keys, each with its indexes
 * @param keys the foreign keys of cycles, which can only follow
 * @param views the views that have a query, each after those it shows
 */
record Creation(
        List<CreateEnum> types,
        List<CreateSequence> sequences,
        List<CreateTable<?>> creates,
        List<AddForeignKey> keys,
        List<CreateView<?>> views) {

    /** What creates those of a model's tables and views that are missing. */
    static Creation of(TableOrder order, List<Table<?>> ownViews, Predicate<? super Table<?>> missing, Dialect dialect) {
        List<ForeignKey<?>> later = dialect.altersConstraints() ? order.cyclic() : List.of();
        List<Table<?>> tables = order.tables().stream().filter(missing).<Table<?>>map(table -> table).toList();
        List<CreateTable<?>> creates = new ArrayList<>();
        for (Table<?> table : tables) {
            creates.add(new CreateTable<>(table).withIndexes().withoutTypes().without(later));
        }
        return new Creation(
                enums(tables, dialect).stream().map(type -> new CreateEnum(type, false)).toList(),
                sequences(tables).entrySet().stream().map(entry -> new CreateSequence(entry.getKey(), false, entry.getValue())).toList(),
                creates,
                later.stream().filter(key -> tables.contains(key.table())).map(AddForeignKey::new).toList(),
                ownViews.stream().filter(missing).<CreateView<?>>map(CreateView::new).toList());
    }

    /** The same, where somebody else may create the same at the same time. */
    Creation ifNotExists() {
        return new Creation(
                types.stream().map(create -> new CreateEnum(create.type(), true)).toList(),
                sequences.stream().map(sequence -> new CreateSequence(sequence.name(), true, sequence.counting())).toList(),
                creates.stream().<CreateTable<?>>map(CreateTable::ifNotExists).toList(),
                keys,
                views);
    }

    /** The statements but for the keys. */
    List<DdlStatement> tables() {
        List<DdlStatement> all = new ArrayList<>(types);
        all.addAll(sequences);
        all.addAll(creates);
        return all;
    }

    /**
     * The enums of tables that have types on this database, each once.
     *
     * @throws IllegalArgumentException if two have one name and other labels
     */
    static Collection<NativeEnum> enums(List<Table<?>> tables, Dialect dialect) {
        Map<String, NativeEnum> enums = new LinkedHashMap<>();
        for (Table<?> table : tables) {
            for (NativeEnum type : CreateEnum.of(table, dialect)) {
                NativeEnum other = enums.putIfAbsent(type.name(), type);
                if (other != null && !other.equals(type)) {
                    throw new IllegalArgumentException("two enums have the type " + type.name() + ": one with the labels "
                            + other.labels() + ", one of " + table + " with " + type.labels()
                            + "; give one of them another with @Enumerated(name = …)");
                }
            }
        }
        return enums.values();
    }

    /** The sequences of tables, each once, and how they count. */
    static Map<String, Counting> sequences(List<Table<?>> tables) {
        Map<String, Counting> sequences = new LinkedHashMap<>();
        for (Table<?> table : tables) {
            for (Column<?, ?> column : table.columns()) {
                if (column.spec().sequence() != null) {
                    sequences.putIfAbsent(column.spec().sequence(), column.spec().source().counting());
                }
            }
        }
        return sequences;
    }
}
