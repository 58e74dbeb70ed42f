package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.CountingFacts;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Key;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;

/** Who counts is the database or a sequence, and the numbers agree. */
final class CountingCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        if (entity.view()) {
            return; // there it means nothing at all
        }
        for (Attribute attribute : entity.attributes()) {
            if (attribute.marks().has(Marker.IDENTITY)) {
                identity(entity, attribute, problems);
            }
            new Numbers(attribute, problems).check();
        }
    }

    private static void identity(Entity entity, Attribute attribute, Problems problems) {
        Place place = attribute.marks().at(Marker.IDENTITY);
        if (!attribute.id()) {
            problems.add(Problem.identityWithoutId(place, attribute.name()));
        } else if (attribute.sequence().isEmpty() && !attribute.assigned() && !counted(entity)) {
            problems.add(Problem.identityNotGenerated(place, attribute.name()));
        }
    }

    private static boolean counted(Entity entity) {
        return entity.key() instanceof Key.Single single && single.generation() == Key.Generation.IDENTITY;
    }

    /** The numbers of one key. */
    private record Numbers(Attribute attribute, Problems problems) {

        void check() {
            CountingFacts counting = attribute.counting();
            long least = counting.number("minValue").orElse(Long.MIN_VALUE);
            long most = counting.number("maxValue").orElse(Long.MAX_VALUE);
            counting.number("increment").filter(step -> step == 0).ifPresent(step -> refuse("increment", step, "any number but 0"));
            counting.number("cache").filter(values -> values < 1).ifPresent(values -> refuse("cache", values, "at least 1"));
            if (least >= most) {
                refuse(counting.number("maxValue").isPresent() ? "maxValue" : "minValue", most, "more than " + least + ", the minValue");
            } else {
                counting.number("start").filter(first -> first < least || first > most)
                        .ifPresent(first -> refuse("start", first, least + " to " + most));
            }
        }

        private void refuse(String member, long found, String expected) {
            Marker marker = attribute.marks().has(Marker.IDENTITY) ? Marker.IDENTITY : Marker.SEQUENCE;
            problems.add(Problem.outOfRange(attribute.marks().at(marker, member), attribute.name(), member, found, expected));
        }
    }
}
