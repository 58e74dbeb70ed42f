package bad;

import dev.rowan.annotation.*;
import java.util.UUID;

@Table(indexes = {
    @Index, // error: no-columns-named
    @Index(columns = "name", descending = "nmae"), // error: unknown-column
    @Index(columns = {"name", "size"}, descending = "id"), // error: descending-not-indexed
    @Index(columns = {"size", "name"}, descending = {"name", "name"}), // error: repeated-column
    @Index(columns = "code", where = " "), // error: blank-text
    @Index(columns = {"id", "code"}, where = "size > 0"),
    @Index(columns = {"code", "id"}, where = "size > 0", unique = true), // error: unsupported-by-dialect
    @Index(expressions = "lower(name)"), // error: unsupported-by-dialect
    @Index(expressions = "lower(name)"), // error: duplicate-constraint
    @Index(columns = "size", expressions = {" ", "upper(name)"}) // error: blank-text, unsupported-by-dialect
})
class Schema {
    @Id Integer id;
    @Column(definitions = @Definition(dialect = "oracle", value = "x")) String name; // error: unknown-dialect
    @Column(definitions = {@Definition(dialect = "h2", value = "int"), @Definition(dialect = "h2", value = "int")}) int size; // error: repeated-dialect
    @Column(definitions = @Definition(dialect = "h2", value = "\n")) String code; // error: blank-text
}

@Table
class Counted {
    @Id @Identity Integer id;
    @Identity int name; // error: identity-without-id
}

@Table
class CountedByTwo {
    @Id @Sequence("s") @Identity Integer id; // error: conflicting-annotations
}

@Table
class Given {
    @Id(assigned = true) @Identity Integer id; // error: conflicting-annotations
}

@Table
class Made {
    @Id @Identity UUID id; // error: identity-not-generated
}

@Table
class InTwoParts {
    @Id @Identity int left; // error: identity-not-generated
    @Id int right;
}

@Table
class Referring {
    @Id @Identity @ForeignKey(Counted.class) Integer id; // error: identity-not-generated
}

@Table
class From {
    @Id @Identity(start = 7) Integer id; // error: unsupported-by-dialect
}

@Table
class Steps {
    @Id @Identity(increment = 0) Integer id; // error: out-of-range, unsupported-by-dialect
}

@Table
class Limits {
    @Id @Sequence(value = "s", minValue = 5, maxValue = 5) Integer id; // error: out-of-range, unsupported-by-dialect
}

@Table
class Start {
    @Id @Sequence(value = "s", start = 4, minValue = 5, cache = 0) Integer id; // error: out-of-range, out-of-range, unsupported-by-dialect
}

@Table
class Always {
    @Id @Identity(always = true) Integer id; // error: unsupported-by-dialect
}

@Table
class Reckoned {
    @Id Integer id;
    @Computed("") int nothing; // error: blank-text
    @Computed("id * 2") @Column(serverDefault = "3") int twice; // error: conflicting-annotations
    @Computed("id * 2") @Column(insertable = true) int written; // error: conflicting-annotations
    @Transient @Computed("id") int skipped; // error: conflicting-annotations
}

@Table
class ReckonedKey {
    @Id @Computed("1 + 1") Integer id; // error: conflicting-annotations
}

@Table
class Actions {
    @Id Integer id;
    @ForeignKey(value = Counted.class, onDelete = ReferentialAction.SET_DEFAULT) Integer one; // error: unsupported-by-dialect
    @ForeignKey(value = Counted.class, onUpdate = ReferentialAction.SET_DEFAULT) Integer two; // error: unsupported-by-dialect
    @ForeignKey(value = Actions.class, onUpdate = ReferentialAction.CASCADE) Integer three; // error: unsupported-by-dialect
    @ForeignKey(value = Actions.class, onUpdate = ReferentialAction.RESTRICT, onDelete = ReferentialAction.CASCADE) Integer four;
}

@Table
class PartlyUnique {
    @Id Integer id;
    @ForeignKey(value = PartlyUniqueTarget.class, column = "code") Integer code; // error: target-not-unique
}

@Table(indexes = @Index(columns = "code", unique = true, where = "code > 0")) // error: unsupported-by-dialect
class PartlyUniqueTarget {
    @Id Integer id;
    int code;
}

class Strayed {
    @Identity Integer id; // error: misplaced-annotation
    @Computed("1") Integer one; // error: misplaced-annotation
}

class Uses {
    SchemaTable table = SchemaTable.SCHEMA;
    ReckonedTable reckoned = ReckonedTable.RECKONED;
}
