package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.ValueType;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What Rowan writes itself, a version and times, is of a type that it can, and nobody else's. */
final class StampCheck implements Check {

    private static final Set<ValueType> VERSIONS = EnumSet.of(
            ValueType.SHORT, ValueType.INTEGER, ValueType.LONG, ValueType.INSTANT, ValueType.LOCAL_DATE_TIME);
    private static final Set<ValueType> TIMES = EnumSet.of(ValueType.INSTANT, ValueType.LOCAL_DATE_TIME,
            ValueType.OFFSET_DATE_TIME, ValueType.ZONED_DATE_TIME, ValueType.JAVA_DATE);

    @Override
    public void check(Entity entity, Problems problems) {
        Attribute version = null;
        for (Attribute attribute : entity.attributes()) {
            List<Marker> stamps = attribute.stamps();
            if (!stamps.isEmpty() && !contradicted(entity, attribute, stamps, problems)) {
                type(attribute, stamps.get(0), problems);
            }
            if (attribute.marks().has(Marker.VERSION)) {
                if (version != null) {
                    problems.add(Problem.secondVersion(attribute.marks().at(Marker.VERSION), attribute.name(), version.name()));
                }
                version = version == null ? attribute : version;
            }
        }
    }

    private static boolean contradicted(Entity entity, Attribute attribute, List<Marker> stamps, Problems problems) {
        Marker stamp = stamps.get(0);
        for (Marker other : List.of(Marker.ID, Marker.FOREIGN_KEY, Marker.COMPUTED)) {
            if (attribute.marks().has(other)) {
                return conflict(attribute, other.toString(), stamp, problems);
            }
        }
        if (stamps.size() > 1) {
            return conflict(attribute, stamp.toString(), stamps.get(1), problems);
        }
        if (entity.foreignKeys().stream().flatMap(key -> key.columns().stream()).anyMatch(name -> attribute.named(name.text()))) {
            return conflict(attribute, "a foreign key", stamp, problems);
        }
        return said(attribute, "insertable", false, attribute.column().insertable(), stamp, problems)
                || said(attribute, "updatable", stamp == Marker.CREATED_AT, attribute.column().updatable(), stamp, problems)
                || stamp == Marker.VERSION && !attribute.type().primitive()
                        && said(attribute, "nullable", true, attribute.column().saidNullable(), stamp, problems);
    }

    private static boolean conflict(Attribute attribute, String one, Marker other, Problems problems) {
        problems.add(Problem.conflict(attribute.marks().at(other), attribute.name(), one, other.toString()));
        return true;
    }

    /** A member of {@code @Column} that is written out with the one value that contradicts. */
    private static boolean said(Attribute attribute, String member, boolean wrong, boolean value, Marker stamp, Problems problems) {
        boolean contradicts = attribute.marks().says(Marker.COLUMN, member) && value == wrong;
        if (contradicts) {
            problems.add(Problem.conflict(attribute.marks().at(Marker.COLUMN, member), attribute.name(),
                    stamp.toString(), "@Column(" + member + " = " + wrong + ")"));
        }
        return contradicts;
    }

    private static void type(Attribute attribute, Marker stamp, Problems problems) {
        Set<ValueType> types = stamp == Marker.VERSION ? VERSIONS : TIMES;
        boolean absent = stamp == Marker.VERSION && attribute.type().optional();
        if (absent || attribute.type().basic().filter(types::contains).isEmpty()) {
            problems.add(stamp == Marker.VERSION
                    ? Problem.versionType(attribute.marks().at(stamp), attribute.name(), attribute.type().javaType().toString())
                    : Problem.stampType(attribute.marks().at(stamp), stamp, attribute.name(), attribute.type().javaType().toString()));
        }
    }
}
