package dev.rowan.processor.parse;

import dev.rowan.annotation.View;
import dev.rowan.processor.model.CheckFacts;
import dev.rowan.processor.model.ColumnName;
import dev.rowan.processor.model.IndexExtras;
import dev.rowan.processor.model.IndexFacts;
import dev.rowan.processor.model.OptionFacts;
import dev.rowan.processor.model.SnakeCase;
import dev.rowan.processor.model.TableFacts;
import dev.rowan.processor.model.ViewFacts;
import java.util.List;
import java.util.Optional;

/** Reads what {@code @Table} or {@code @View} says beyond single columns; a view has nothing but names and a query. */
record TableParser(Written table) {

    TableFacts facts(String className) {
        String name = table.text("name");
        return new TableFacts(
                name.isEmpty() ? SnakeCase.lower(className) : name, table.text("schema"), table.text("comment"),
                options(table, "options"), view());
    }

    private Optional<ViewFacts> view() {
        return table.is(View.class)
                ? Optional.of(new ViewFacts(table.text("query"), options(table, "definitions")))
                : Optional.empty();
    }

    /** SQL for single dialects. */
    static List<OptionFacts> options(Written written, String member) {
        return written.nested(member).stream()
                .map(option -> new OptionFacts(option.place(), option.text("dialect"), option.text("value")))
                .toList();
    }

    List<IndexFacts> indexes() {
        return table.nested("indexes").stream()
                .map(index -> new IndexFacts(index.place(), columns(index, "columns"),
                        index.text("name"), index.flag("unique"), extras(index)))
                .toList();
    }

    private static IndexExtras extras(Written index) {
        return new IndexExtras(columns(index, "descending"), columns(index, "expressions"), index.text("where"));
    }

    List<IndexFacts> uniques() {
        return table.nested("uniques").stream()
                .map(unique -> new IndexFacts(unique.place(), columns(unique, "columns"), unique.text("name"), true, IndexExtras.NONE))
                .toList();
    }

    List<CheckFacts> checks() {
        return table.nested("checks").stream()
                .map(check -> new CheckFacts(check.place(), check.text("value"), check.text("name")))
                .toList();
    }

    /** The columns an array names; a problem stands at the one name that is wrong. */
    static List<ColumnName> columns(Written written, String member) {
        return written.list(member).stream()
                .map(value -> new ColumnName(String.valueOf(value.getValue()), written.place().at(value)))
                .toList();
    }
}
