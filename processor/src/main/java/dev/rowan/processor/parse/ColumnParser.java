package dev.rowan.processor.parse;

import dev.rowan.processor.model.ColumnFacts;
import dev.rowan.processor.model.ComputedFacts;
import dev.rowan.processor.model.CountingFacts;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Marks;
import dev.rowan.processor.model.SnakeCase;
import dev.rowan.processor.model.ValidatedFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/** Reads what is written on a field about its column. */
record ColumnParser(Owner owner, VariableElement field, Marks marks) {

    /** The numbers of a counting, in the order of their methods. */
    private static final List<String> COUNTS = List.of("start", "increment", "minValue", "maxValue", "cache");

    /** The annotation of the field that this marker stands for. */
    Optional<Written> written(Marker marker) {
        return Written.of(marks, marker);
    }

    /** The column; {@code nullable} tells whether the type, and what says that it is null or not, let it hold NULL. */
    ColumnFacts facts(boolean nullable) {
        String name = SnakeCase.lower(field.getSimpleName().toString());
        return written(Marker.COLUMN)
                .map(column -> facts(column, name, nullable))
                .orElse(new ColumnFacts(owner.prefix() + name, 0, -1, -1, nullable || owner.absent(), true,
                        false, false, "", "", "", true, true, List.of(), computed(), validated()));
    }

    private ColumnFacts facts(Written column, String name, boolean nullable) {
        return new ColumnFacts(
                owner.prefix() + (column.text("name").isEmpty() ? name : column.text("name")),
                column.number("length"),
                column.number("precision"),
                column.number("scale"),
                nullable && column.flag("nullable") || owner.absent(),
                column.flag("nullable"),
                column.flag("unique"),
                column.flag("index"),
                column.text("serverDefault"),
                column.text("comment"),
                column.text("definition"),
                column.flag("insertable"),
                column.flag("updatable"),
                TableParser.options(column, "definitions"),
                computed(),
                validated());
    }

    private List<ValidatedFacts> validated() {
        return ValidationParser.parse(field, marks.home());
    }

    private Optional<ComputedFacts> computed() {
        return written(Marker.COMPUTED).map(written -> new ComputedFacts(written.text("value"), written.flag("stored")));
    }

    /** How the database or a sequence counts the column, where it is a key. */
    CountingFacts counting() {
        return written(marks.has(Marker.IDENTITY) ? Marker.IDENTITY : Marker.SEQUENCE)
                .map(ColumnParser::counting)
                .orElse(CountingFacts.NONE);
    }

    private static CountingFacts counting(Written written) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (String member : COUNTS) {
            if (written.said().containsKey(member)) {
                numbers.put(member, written.whole(member));
            }
        }
        return new CountingFacts(numbers, written.flag("cycle"), written.flag("always"));
    }
}
