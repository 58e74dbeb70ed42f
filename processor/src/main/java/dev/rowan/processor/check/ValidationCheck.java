package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.ColumnFacts;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.ValidatedFacts;
import dev.rowan.processor.model.ValueType;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;

/** What validation lets in, the column can hold; where its type is the user's own SQL, nothing is known of it. */
final class ValidationCheck implements Check {

    /** Of a text that says no length. */
    private static final int USUAL_LENGTH = 255;

    /** Of a BigDecimal that says no digits. */
    private static final int USUAL_SCALE = 12;

    @Override
    public void check(Entity entity, Problems problems) {
        for (Attribute attribute : entity.attributes()) {
            ColumnFacts column = attribute.column();
            if (column.definition().isEmpty() && column.definitions().isEmpty()) {
                column.validated().forEach(validated -> check(attribute, validated, problems));
            }
        }
    }

    private static void check(Attribute attribute, ValidatedFacts validated, Problems problems) {
        ColumnFacts column = attribute.column();
        if (validated.fraction() < 0 && attribute.type().basic().filter(ValueType.STRING::equals).isPresent()) {
            int length = column.length() > 0 ? column.length() : USUAL_LENGTH;
            if (validated.most() > length) {
                add(attribute, validated, length + " characters long", problems);
            }
        } else if (validated.fraction() >= 0 && attribute.type().basic().filter(ValueType.BIG_DECIMAL::equals).isPresent()) {
            int precision = column.precision() < 0 ? ColumnFacts.MOST_DIGITS : column.precision();
            int scale = column.scale() >= 0 ? column.scale() : column.precision() < 0 ? USUAL_SCALE : 0;
            if (validated.most() > precision - scale || validated.fraction() > scale) {
                add(attribute, validated, "DECIMAL(" + precision + ", " + scale + ")", problems);
            }
        }
    }

    private static void add(Attribute attribute, ValidatedFacts validated, String column, Problems problems) {
        problems.add(Problem.validationMismatch(validated.place(), attribute.path().field(), validated.toString(), column));
    }
}
