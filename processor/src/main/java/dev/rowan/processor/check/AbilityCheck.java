package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.ColumnName;
import dev.rowan.processor.model.CountingFacts;
import dev.rowan.processor.model.DialectAbility;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.ForeignKeyFacts;
import dev.rowan.processor.model.ForeignKeyFacts.Referential;
import dev.rowan.processor.model.IndexFacts;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.List;
import java.util.stream.Collectors;

/** What is asked for, each dialect in use can. */
final class AbilityCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        if (entity.view()) {
            return; // of which nothing is made but what its query says
        }
        Asking asking = new Asking(entity, problems);
        entity.attributes().forEach(asking::counting);
        entity.indexes().forEach(asking::index);
        entity.foreignKeys().forEach(asking::foreignKey);
    }

    /** What one entity asks for. */
    private record Asking(Entity entity, Problems problems) {

        void counting(Attribute attribute) {
            CountingFacts counting = attribute.counting();
            boolean ofIdentity = attribute.marks().has(Marker.IDENTITY);
            Place place = attribute.marks().at(ofIdentity ? Marker.IDENTITY : Marker.SEQUENCE);
            if (!counting.none() && ofIdentity) {
                ask(counting.onlyStart() ? DialectAbility.IDENTITY_START : DialectAbility.IDENTITY_OPTIONS, place,
                        counting.onlyStart()
                                ? "identity with a start"
                                : "identity with increment, minValue, maxValue, cache, cycle or always",
                        "count otherwise");
            } else if (!counting.none()) {
                ask(counting.onlyStart() ? DialectAbility.SEQUENCE_START : DialectAbility.SEQUENCE_OPTIONS, place,
                        "sequence, nor identity in its place, that counts so", "count otherwise");
            }
        }

        void index(IndexFacts index) {
            if (!index.extras().expressions().isEmpty()) {
                ask(DialectAbility.EXPRESSION_INDEX, index.place(), "index over " + texts(index.extras().expressions()),
                        "index a @Computed column");
            }
            if (index.unique() && !index.extras().where().isEmpty()) {
                ask(DialectAbility.PARTIAL_INDEX, index.place(),
                        "unique index of (" + texts(index.columns()) + ") where " + index.extras().where()
                                + ", and one of all rows would refuse others,",
                        "index a @Computed column that is null in the other rows");
            }
        }

        void foreignKey(ForeignKeyFacts key) {
            if (key.onDelete() == Referential.SET_DEFAULT || key.onUpdate() == Referential.SET_DEFAULT) {
                ask(DialectAbility.SET_DEFAULT, key.place(), "SET_DEFAULT, which InnoDB refuses,", "choose another action");
            } else if (key.target().type().equals(entity.type())
                    && (key.onUpdate() == Referential.CASCADE || key.onUpdate() == Referential.SET_NULL)) {
                ask(DialectAbility.ON_UPDATE_OF_ITSELF, key.place(),
                        "onUpdate = " + key.onUpdate() + " within one table, which InnoDB takes for RESTRICT,", "leave onUpdate away");
            }
        }

        private static String texts(List<ColumnName> names) {
            return names.stream().map(ColumnName::text).collect(Collectors.joining(", "));
        }

        private void ask(DialectAbility ability, Place place, String what, String otherwise) {
            List<String> lacking = ability.lacking(entity.around().limits());
            if (!lacking.isEmpty()) {
                problems.add(Problem.unsupportedByDialect(place, lacking, what, otherwise));
            }
        }
    }
}
