package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.AttributeType;
import dev.rowan.processor.model.ColumnFacts;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.EnumStorage;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.model.ValueType;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.Comparator;
import java.util.Optional;

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
            if (!fits("length", attribute.type().innermost().sized(), "String, byte[] or an enum that is stored as text")) {
                return;
            }
            if (length < 1) {
                range("length", length, "at least 1");
                return;
            }
            Optional<String> longest = longest();
            longest.filter(name -> name.length() > length)
                    .ifPresent(name -> range("length", length, "at least " + name.length() + ", for " + name));
        }

        /** The longest constant of an enum that is stored by their names. */
        private Optional<String> longest() {
            return attribute.type().innermost().bare() instanceof AttributeType.EnumOf of && of.storage() instanceof EnumStorage.Names
                    ? of.constants().stream().max(Comparator.comparingInt(String::length))
                    : Optional.empty();
        }

        void precision() {
            int precision = attribute.column().precision();
            boolean decimal = attribute.type().converted() || attribute.type().innermost().basic().filter(ValueType::decimal).isPresent();
            if (fits("precision", decimal, "BigDecimal or BigInteger") && (precision < 1 || precision > ColumnFacts.MOST_DIGITS)) {
                range("precision", precision, "1 to " + ColumnFacts.MOST_DIGITS);
            }
        }

        void scale() {
            int scale = attribute.column().scale();
            int precision = attribute.column().precision();
            int most = precision < 0 ? ColumnFacts.MOST_DIGITS : precision;
            boolean decimal = attribute.type().converted()
                    || attribute.type().innermost().basic().filter(ValueType.BIG_DECIMAL::equals).isPresent();
            if (fits("scale", decimal, "BigDecimal") && (scale < 0 || scale > most)) {
                range("scale", scale, "0 to " + (precision < 0 ? most : precision + ", the precision"));
            }
        }

        /** Whether the member is written, and means something; where it means nothing, that is the mistake. */
        private boolean fits(String member, boolean meaningful, String expected) {
            boolean written = attribute.marks().says(Marker.COLUMN, member);
            if (written && !meaningful) {
                problems.add(Problem.lengthType(
                        place(member), attribute.path().field(), member, attribute.type().javaType().toString(), expected));
            }
            return written && meaningful;
        }

        private void range(String member, int found, String expected) {
            problems.add(Problem.outOfRange(place(member), attribute.path().field(), member, found, expected));
        }

        private Place place(String member) {
            return attribute.marks().at(Marker.COLUMN, member);
        }
    }
}
