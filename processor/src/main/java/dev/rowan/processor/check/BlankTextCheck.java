package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.IndexFacts;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Marks;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;

/** What is written as SQL or as a name is not blank. */
final class BlankTextCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        entity.checks().forEach(check -> check(check.condition(), "The condition of @Check", check.place(), problems));
        entity.table().options().forEach(option -> check(option.text(), "The text of @TableOptions", option.place(), problems));
        entity.indexes().forEach(index -> index(index, problems));
        entity.table().view().ifPresent(view -> {
            written(entity.marks(), Marker.VIEW, "query", view.query(), problems);
            view.definitions().forEach(own -> check(own.text(), "The text of @Definition", own.place(), problems));
        });
        written(entity.marks(), entity.marker(), "name", entity.table().name(), problems);
        for (Attribute attribute : entity.attributes()) {
            attribute.sequence().ifPresent(name ->
                    check(name, "The name of the sequence", attribute.marks().at(Marker.SEQUENCE), problems));
            written(attribute.marks(), Marker.COLUMN, "name", attribute.column().name(), problems);
            attribute.column().computed().ifPresent(computed -> check(
                    computed.expression(), "The expression of @Computed", attribute.marks().at(Marker.COMPUTED), problems));
            attribute.column().definitions().forEach(own -> check(own.text(), "The text of @Definition", own.place(), problems));
            written(attribute.marks(), Marker.COLUMN, "definition", attribute.column().definition(), problems);
            written(attribute.marks(), Marker.COLUMN, "serverDefault", attribute.column().serverDefault(), problems);
        }
    }

    private static void index(IndexFacts index, Problems problems) {
        index.extras().expressions().forEach(sql -> check(sql.text(), "An expression of @Index", sql.place(), problems));
        if (!index.extras().where().isEmpty()) {
            check(index.extras().where(), "@Index(where)", index.place(), problems);
        }
    }

    /** An empty text is the default, and says nothing. */
    private static void written(Marks marks, Marker marker, String member, String text, Problems problems) {
        if (!text.isEmpty()) {
            check(text, marker + "(" + member + ")", marks.at(marker, member), problems);
        }
    }

    private static void check(String text, String what, Place place, Problems problems) {
        if (text.isBlank()) {
            problems.add(Problem.blank(place, what));
        }
    }
}
