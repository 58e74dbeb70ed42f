package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.ColumnFacts;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.model.ValueType;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.function.Predicate;

/** Lengths and precisions stand where they mean something, and are possible. */
final class SizeCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        for (Attribute attribute : entity.attributes()) {
            Size size = new Size(attribute, problems);
            size.length();
            size.precision();
            size.scale();
        }
    }

    /** The sizes of one column. */
    private record Size(Attribute attribute, Problems problems) {

        void length() {
            int length = attribute.column().length();
            if (fits("length", ValueType::sized, "String or byte[]") && length < 1) {
                range("length", length, "at least 1");
            }
        }

        void precision() {
            int precision = attribute.column().precision();
            if (fits("precision", ValueType::decimal, "BigDecimal or BigInteger")) {
                if (precision < 1 || precision > ColumnFacts.MOST_DIGITS) {
                    range("precision", precision, "1 to " + ColumnFacts.MOST_DIGITS);
                }
            }
        }

        void scale() {
            int scale = attribute.column().scale();
            int precision = attribute.column().precision();
            int most = precision < 0 ? ColumnFacts.MOST_DIGITS : precision;
            if (fits("scale", ValueType.BIG_DECIMAL::equals, "BigDecimal") && (scale < 0 || scale > most)) {
                range("scale", scale, "0 to " + (precision < 0 ? most : precision + ", the precision"));
            }
        }

        /** Whether the member is written, and means something; where it means nothing, that is the mistake. */
        private boolean fits(String member, Predicate<ValueType> types, String expected) {
            if (!attribute.marks().says(Marker.COLUMN, member)) {
                return false;
            }
            if (!is(types)) {
                problems.add(Problem.lengthType(place(member), attribute.name(), member,
                        attribute.type().javaType().toString(), expected));
            }
            return is(types);
        }

        private boolean is(Predicate<ValueType> types) {
            return attribute.type().basic().filter(types).isPresent();
        }

        private void range(String member, int found, String expected) {
            problems.add(Problem.outOfRange(place(member), attribute.name(), member, found, expected));
        }

        private Place place(String member) {
            return attribute.marks().at(Marker.COLUMN, member);
        }
    }
}
