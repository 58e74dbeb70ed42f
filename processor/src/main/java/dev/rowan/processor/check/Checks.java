package dev.rowan.processor.check;

import dev.rowan.processor.problem.Warning;
import java.util.List;

/** The rules for entities: those whose breach is an error, and for each warning its own. */
public final class Checks {

    /** Those of errors; their order is that of the problems of one entity, and means no more. */
    public static final List<Check> ALL = List.of(
            new KindCheck(),
            new NestingCheck(),
            new GenericEntityCheck(),
            new DollarNameCheck(),
            new NameTakenCheck(),
            new InheritanceCheck(),
            new ModuleCheck(),
            new AbstractEntityCheck(),
            new ConstructionCheck(),
            new NoColumnsCheck(),
            new ColumnCountCheck(),
            new ConflictCheck(),
            new DuplicateColumnCheck(),
            new AbsentDefaultCheck(),
            new NullabilityCheck(),
            new StorageCheck(),
            new SizeCheck(),
            new ValidationCheck(),
            new KeyCheck(),
            new JsonIndexCheck(),
            new ArrayCheck(),
            new SequenceCheck(),
            new CountingCheck(),
            new ComputedCheck(),
            new ViewCheck(),
            new StampCheck(),
            new NamedColumnsCheck(),
            new ForeignKeyTargetCheck(),
            new ForeignKeyTypeCheck(),
            new SetNullCheck(),
            new RelationshipKeyCheck(),
            new RelationshipWayCheck(),
            new RelationshipCascadeCheck(),
            new BlankTextCheck(),
            new HeldNamesCheck(),
            new DialectCheck(),
            new AbilityCheck(),
            new DuplicateConstraintCheck(),
            new RepeatedConstraintCheck());

    private Checks() {}

    /** The rule whose breach is this warning. */
    public static Check of(Warning warning) {
        return switch (warning) {
            case FOREIGN_KEY_WITHOUT_INDEX -> new ForeignKeyIndexCheck();
        };
    }
}
