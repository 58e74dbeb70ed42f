package dev.rowan.processor.problem;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.FieldPath;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.NameLimit;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.model.Shape;
import dev.rowan.processor.model.SnakeCase;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * One mistake: where it is, what is wrong, and what to do. The first sentence says enough alone.
 *
 * @param level how loudly it is told
 * @param slug its stable name, that the message begins with
 * @param also where {@code @SuppressWarnings} may stand besides the place, of what is no error
 */
public record Problem(Level level, String slug, String message, Place place, List<Place> also) {

    public Problem {
        also = List.copyOf(also);
    }

    /** The text that is shown: {@code [rowan/missing-key] …}. */
    public String text() {
        String origin = place.origin().isEmpty() ? "" : " (" + place.origin() + ")";
        return "[rowan/" + slug + "] " + message + origin;
    }

    static Problem error(String slug, Place place, String message) {
        return new Problem(Level.ERROR, slug, message, place, List.of());
    }

    /** The same, told as loudly. */
    public Problem at(Level other) {
        return new Problem(other, slug, message, place, also);
    }

    // The annotated type.

    public static Problem wrongKind(Place place, Marker marker, String name, Shape.Form form, String expected) {
        return error("wrong-kind", place, marker + " stands on " + name + ": found " + article(form.toString())
                + ", expected " + expected + ". Fix: move it to one, or remove it.");
    }

    public static Problem genericEntity(Place place, String name) {
        return error("generic-entity", place, "The entity " + name + " has type parameters, and a table cannot."
                + " Fix: remove them, or make a @MappedSuperclass of it that an entity extends with the types given.");
    }

    public static Problem innerClass(Place place, String name) {
        return error("inner-class", place, "The entity " + name + " is an inner class, whose objects need an outer one."
                + " Fix: make it static.");
    }

    public static Problem unreachableType(Place place, String name, String hidden) {
        return error("unreachable-type", place, "Generated code cannot reach " + name + ", as " + hidden
                + " is private. Fix: make " + hidden + " package-private.");
    }

    public static Problem unreachableFieldType(Place place, String field, String type) {
        return error("unreachable-type", place, "Generated code cannot reach " + type + ", the type of " + field
                + ". Fix: make it public, or package-private in the entity's package.");
    }

    public static Problem abstractEntity(Place place, String name) {
        return error("abstract-entity", place, "The entity " + name + " is abstract, so no row can become one."
                + " Fix: remove abstract, or make it a @MappedSuperclass.");
    }

    public static Problem noConstructor(Place place, String name, String reason) {
        return error("no-constructor", place, "The entity " + name + " needs a no-argument constructor that its package reaches: "
                + reason + ". Fix: add `" + name + "() {}`, or make the class a record.");
    }

    public static Problem immutableClass(Place place, String name, Collection<String> fields) {
        return error("immutable-class", place,
                "The class " + name + " cannot be filled: it has no no-argument constructor, and final fields ("
                + String.join(", ", fields) + "). Fix: make it a record.");
    }

    public static Problem finalField(Place place, String field) {
        return error("final-field", place, "The field " + field + " is final, so a row read cannot set it."
                + " Fix: remove final, mark it @Transient, or make the class a record.");
    }

    public static Problem dollarName(Place place, String name) {
        return error("dollar-name", place, "The class name " + name + " contains $, which Java keeps for names of its own."
                + " Fix: rename the class.");
    }

    public static Problem nameTaken(Place place, String name, Collection<String> generated) {
        return error("name-taken", place, "From " + name + " would be generated " + String.join(", ", generated)
                + ", but there is a type of that name already. Fix: rename one of the two.");
    }

    public static Problem constantTaken(Place place, String field, String table) {
        return error("name-taken", place, "The field " + field + " has the name of the constant that holds the table, "
                + table + "." + field + ". Fix: rename the field; @Column(name = …) keeps the column.");
    }

    public static Problem entityInheritance(Place place, String name, String parent) {
        return error("entity-inheritance", place, name + " extends the entity " + parent
                + ", and a row belongs to one table. Fix: move what they share to a @MappedSuperclass.");
    }

    public static Problem noColumns(Place place, String name) {
        return error("no-columns", place,
                "The entity " + name + " has no columns. Fix: add a field that is neither static nor @Transient.");
    }

    public static Problem tooManyColumns(Place place, String what, int found, Collection<String> limits) {
        return error("too-many-columns", place, what + " has " + found + " columns, which are too many for " + String.join(", ", limits)
                + ". Fix: split it, or name the dialects in use with -Arowan.dialects=….");
    }

    public static Problem noJdbc(Place place) {
        return error("missing-module", place, "The module " + place.element() + " does not read java.sql, which generated code calls."
                + " Fix: add `requires java.sql;` to module-info.java.");
    }

    // Fields and components.

    public static Problem unsupportedType(Place place, String field, String type, String hint) {
        return error("unsupported-type", place, "The type of " + field + " has no column type: found " + type
                + ", expected a primitive or its box, String, BigDecimal, BigInteger, byte[], UUID, a java.time type, an enum,"
                + " Optional of one, or anything with @Json or @Convert. Fix: " + hint + ".");
    }

    public static Problem jsonPrimitive(Place place, String field, String type, String box) {
        return error("unsupported-type", place, "The type of " + field + " is " + type + ", which JSON's null could not be read as."
                + " Fix: use " + box + ", or remove @Json: " + type + " is a column as it is.");
    }

    public static Problem noArrays(Place place, String field, String type, Collection<String> dialects) {
        return error("array-type", place, "The array " + field + " needs a database with arrays: found " + type + ", but "
                + String.join(", ", dialects) + (dialects.size() == 1 ? " has" : " have") + " none. Fix: add @Json, or name the databases"
                + " in use, as in -Arowan.dialects=h2,postgresql.");
    }

    /** A JSON column where values must be told apart. */
    public static Problem jsonIndexed(Place place, String field, Collection<String> dialects) {
        return error("json-index", place, "The JSON column " + field + " cannot be in an index or unique: "
                + String.join(" and ", dialects)
                + (dialects.size() == 1 ? " has" : " have") + " no index over JSON. Fix: keep what is searched for in a column of its"
                + " own, or leave the dialect out of -Arowan.dialects.");
    }

    public static Problem unresolvedType(Place place, String field, String type) {
        return error("unresolved-type", place, "The type of " + field + " does not tell what it holds: found " + type
                + ". Fix: give the type argument, as in Optional<String>.");
    }

    public static Problem missingType(Place place, String field, String type) {
        return error("missing-type", place, "The type of " + field + " is not on the class path: " + type
                + ". Fix: add the library that has it, or mark the field @Transient where it is written.");
    }

    public static Problem noAccessor(Place place, String field, String missing, Collection<String> tried) {
        return error("no-accessor", place,
                "The field " + field + " cannot be " + missing + " by generated code: the field is out of reach, and there is none of "
                + String.join(", ", tried) + ". Fix: add one, or make the field package-private.");
    }

    public static Problem accessorType(Place place, String field, String accessor, String found, String expected) {
        return error("accessor-type", place, "The accessor " + accessor + " of " + field
                + " has another type than the field: found " + found
                + ", expected " + expected + ". Fix: give both the same type, or make the field package-private.");
    }

    public static Problem duplicateColumn(Place place, Attribute one, Attribute other) {
        FieldPath object = (other.path().embedded().isPresent() ? other : one).path();
        String fix = object.embedded().isPresent()
                ? "give the value object " + object.fields().get(0) + " a prefix, as in @Embedded(prefix = \""
                        + SnakeCase.lower(object.fields().get(0)) + "_\")"
                : "name one of them with @Column(name = …), or mark it @Transient";
        return error("duplicate-column", place,
                "Two fields have the column " + other.column().name() + ": " + one.path().dotted() + " and " + other.path().dotted()
                + "; case does not tell columns apart. Fix: " + fix + ".");
    }

    public static Problem conflict(Place place, String name, String one, String other) {
        return error("conflicting-annotations", place, other + " contradicts " + one + " on " + name + ". Fix: remove one of the two.");
    }

    public static Problem misplaced(Place place, Marker marker, String field, String reason) {
        return error("misplaced-annotation", place, marker + " on " + field + " has no effect: " + reason);
    }

    public static Problem nullablePrimitive(Place place, String field, String type, String box) {
        return error("nullable-primitive", place, "The column of " + field + " is said to be nullable, but " + type
                + " cannot hold null. Fix: make it " + box + ", or remove nullable.");
    }

    public static Problem notNullOptional(Place place, String field) {
        return error("not-null-optional", place,
                "The column of " + field + " is said to be not null, but an Optional is for what may be absent."
                + " Fix: take the Optional away, or nullable = false.");
    }

    public static Problem lengthType(Place place, String field, String member, String type, String expected) {
        return error("length-type", place, member + " means nothing for " + field + ": found " + type + ", expected " + expected
                + ". Fix: remove " + member + ".");
    }

    public static Problem outOfRange(Place place, String field, String member, long found, String expected) {
        return error("out-of-range", place, "The " + member + " of " + field + " is out of range: found " + found + ", expected "
                + expected + ".");
    }

    public static Problem validationMismatch(Place place, String field, String validated, String column) {
        return error("validation-mismatch", place, validated + " on " + field + " lets in what its column, " + column
                + ", cannot hold. Fix: make both the same, with @Column.");
    }

    public static Problem blank(Place place, String what) {
        return error("blank-text", place, what + " is blank. Fix: write it out, or leave it away.");
    }

    public static Problem nameTooLong(Place place, String name, Collection<String> limits) {
        return error("name-too-long", place, "The name " + name + " is too long for " + String.join(", ", limits)
                + ". Fix: give a shorter one, or name the dialects in use with -Arowan.dialects=….");
    }

    public static Problem refusedName(Place place, String name, Collection<String> dialects) {
        return error("refused-name", place, "The name '" + shown(name) + "' cannot stand on " + String.join(", ", dialects)
                + ". Fix: give another, or name the dialects in use with -Arowan.dialects=….");
    }

    // Value objects.

    public static Problem notEmbeddable(Place place, String field, String type, String hint) {
        return error("embedded-type", place, "The type of " + field + " cannot be embedded: found " + type
                + ", expected a class or record with fields of its own. Fix: " + hint + ".");
    }

    public static Problem embeddedCycle(Place place, String field, String path) {
        return error("embedded-cycle", place, "The value object " + field + " would lie in itself: " + path
                + ". Fix: mark it @Transient, or keep it as rows of a table of their own.");
    }

    public static Problem embeddedKey(Place place, String field) {
        return error("embedded-key", place, "The value object " + field + " cannot be the key."
                + " Fix: mark with @Id the fields of the entity itself that make it up, whose values travel in a record that is generated.");
    }

    public static Problem innerValueType(Place place, String field, String type) {
        return error("inner-class", place, "The type of " + field + ", " + type + ", is an inner class, whose objects need an outer one."
                + " Fix: make it static.");
    }

    public static Problem abstractValueType(Place place, String type) {
        return error("abstract-type", place, "The value type " + type + " is abstract, so no columns can become one."
                + " Fix: embed a class or record that is not.");
    }

    public static Problem noValueConstructor(Place place, String type, String reason) {
        return error("no-constructor", place, "The value type " + type
                + " needs a no-argument constructor that the package of the entity reaches: " + reason
                + ". Fix: add one, or make the class a record.");
    }

    public static Problem emptyValueType(Place place, String type) {
        return error("no-columns", place,
                "The value type " + type + " has no columns. Fix: add a field that is neither static nor @Transient.");
    }

    public static Problem defaultInAbsent(Place place, String object, Collection<String> columns) {
        return error("default-in-absent", place, "The value object " + object + " may be absent, but where it is the database would give "
                + String.join(", ", columns) + ". Fix: @Embedded(nullable = false), or remove serverDefault there.");
    }

    public static Problem pathTaken(Place place, Member one, Member other, String table) {
        return error("name-taken", place, "Both " + one.path().dotted() + " and " + other.path().dotted() + " would be "
                + table + "." + other.name() + ". Fix: rename a field; @Column(name = …) keeps the column.");
    }

    // Keys.

    public static Problem nullableKey(Place place, String field) {
        return error("nullable-key", place,
                "The key " + field + " is said to be nullable, and a primary key never is. Fix: remove nullable.");
    }

    public static Problem keyType(Place place, String field, String type) {
        return error("key-type", place, "A value of type " + type + " cannot be the key " + field
                + ". Fix: use an integer, a UUID, a String or another value that is never absent and never changes.");
    }

    public static Problem keyNotInserted(Place place, String field) {
        return error("key-not-inserted", place,
                "The key " + field + " is not insertable, but nobody else gives it. Fix: remove insertable.");
    }

    public static Problem sequenceWithoutId(Place place, String field) {
        return error("sequence-without-id", place,
                "@Sequence stands on " + field + ", which is no key. Fix: add @Id, or remove @Sequence.");
    }

    public static Problem sequenceInCompositeKey(Place place, String field, Collection<String> key) {
        return error("sequence-in-composite-key", place, "@Sequence stands on " + field
                + ", one part of the key (" + String.join(", ", key)
                + "), but only a key of one column is generated. Fix: remove @Sequence, or the other @Id.");
    }

    public static Problem sequenceType(Place place, String field, String type) {
        return error("sequence-type", place, "A sequence counts, and the type of " + field + " cannot: found " + type
                + ", expected byte, short, int, long or a box of them. Fix: change the type, or remove @Sequence.");
    }

    public static Problem identityWithoutId(Place place, String field) {
        return error("identity-without-id", place,
                "@Identity stands on " + field + ", which is no key. Fix: add @Id, or remove @Identity.");
    }

    public static Problem identityNotGenerated(Place place, String field) {
        return error("identity-not-generated", place, "@Identity stands on " + field
                + ", which the database does not count: that is a key of"
                + " one integer column, which is no foreign key. Fix: remove @Identity.");
    }

    // Versions and times.

    public static Problem secondVersion(Place place, String field, String first) {
        return error("duplicate-version", place,
                "A row has one version: found " + field + " beside " + first + ". Fix: remove @Version from one of them.");
    }

    public static Problem versionType(Place place, String field, String type) {
        return error("version-type", place, "Rowan cannot count versions in " + field + ": found " + type
                + ", expected short, int, long or a box of one, Instant or LocalDateTime. Fix: change the type, or remove @Version.");
    }

    public static Problem stampType(Place place, Marker marker, String field, String type) {
        return error("time-type", place, marker + " on " + field + " needs a point in time: found " + type
                + ", expected Instant, LocalDateTime, OffsetDateTime, ZonedDateTime, java.util.Date or Optional of one."
                + " Fix: change the type, or remove " + marker + ".");
    }

    // What names columns.

    public static Problem descendingNotIndexed(Place place, String name) {
        return error("descending-not-indexed", place,
                "The column '" + name + "' is said to go down in an index that has it not. Fix: add it to columns, or remove it.");
    }

    public static Problem unknownColumn(Place place, String name, String owner, Collection<String> names) {
        return error("unknown-column", place, owner + " has no field or column '" + name + "'." + new Candidates(names).after(name));
    }

    public static Problem repeatedColumn(Place place, String name) {
        return error("repeated-column", place, "The column '" + name + "' is named twice. Fix: remove one.");
    }

    public static Problem noColumnsNamed(Place place, String what) {
        return error("no-columns-named", place, what + " names no columns. Fix: columns = {…}, by field name or column name.");
    }

    public static Problem duplicateConstraint(Place place, String name) {
        return error("duplicate-constraint", place,
                "Two constraints or indexes of this table have the name " + name + ". Fix: rename one.");
    }

    public static Problem repeatedConstraint(Place place, String kind, Collection<String> columns) {
        return error("duplicate-constraint", place, "Two " + kind + " without a name stand on (" + String.join(", ", columns)
                + "), and would be given the same. Fix: remove one, or name it.");
    }

    public static Problem unknownDialect(Place place, String name) {
        List<String> dialects = NameLimit.all().stream().map(NameLimit::dialect).toList();
        return error("unknown-dialect", place, "There is no dialect '" + name + "'." + new Candidates(dialects).after(name));
    }

    public static Problem repeatedDialect(Place place, String name) {
        return error("repeated-dialect", place, "There are two texts for the dialect " + name + ". Fix: remove one.");
    }

    public static Problem unsupportedByDialect(Place place, Collection<String> dialects, String what, String otherwise) {
        return error("unsupported-by-dialect", place, "There is no " + what + " on " + String.join(", ", dialects)
                + ". Fix: " + otherwise + ", or name the dialects in use with -Arowan.dialects=….");
    }

    // Foreign keys.

    public static Problem targetNotEntity(Place place, String target) {
        return error("target-not-entity", place, "The foreign key refers to " + target + ", which is no entity. Fix: annotate " + target
                + " with @Table, or name one that is.");
    }

    public static Problem targetIsView(Place place, String target) {
        return error("target-is-view", place, "The foreign key refers to " + target + ", which is a view, and a database wants a table."
                + " Fix: refer to a table that " + target + " shows.");
    }

    public static Problem viewWithoutQuery(Place place, String view, Collection<String> dialects) {
        return error("view-without-query", place, "The view " + view + " says no query for " + String.join(", ", dialects)
                + ", but for others. Fix: give it query = …, or name the dialects in use with -Arowan.dialects=….");
    }

    public static Problem viewColumn(Place place, String said, String field) {
        return error("view-column", place, said + " means nothing on " + field + ", a column of a view, whose query makes its values."
                + " Fix: remove it.");
    }

    public static Problem targetWithoutKey(Place place, String target) {
        return error("target-without-key", place, "The foreign key refers to the key of " + target + ", which has none."
                + " Fix: mark its key with @Id, or name a unique column.");
    }

    public static Problem targetNotUnique(Place place, String target, Collection<String> columns) {
        return error("target-not-unique", place, "The foreign key refers to " + target + " (" + String.join(", ", columns)
                + "), which is, in this order, neither its key nor unique. Fix: refer to the key, or make it unique there.");
    }

    public static Problem foreignKeySize(Place place, Collection<String> columns, String target, Collection<String> references) {
        return error("foreign-key-size", place, "The foreign key has " + count(columns) + ", but what it refers to in " + target + " has "
                + count(references) + ". Fix: one column for each" + (references.size() > 1 && columns.size() == 1
                ? ", with @Table(foreignKeys = @CompositeForeignKey(…))." : "."));
    }

    public static Problem foreignKeyType(Place place, Attribute column, String target, Attribute referenced) {
        return error("foreign-key-type", place,
                "The column " + column.name() + " cannot hold what it refers to: found " + column.type().described()
                + ", expected " + referenced.type().bare().described() + ", the type of " + target + "." + referenced.name() + ".");
    }

    public static Problem setNullNotNull(Place place, String column) {
        return error("set-null-not-null", place, "SET_NULL would put NULL into " + column + ", which is not null."
                + " Fix: make the column nullable, or choose another action.");
    }

    // The model, options, and ourselves.

    public static Problem unknownDialectOption(String name) {
        return unknownDialect(new Place(null, null, null, ""), name);
    }

    public static Problem duplicateTable(Place place, String table, String one, String other) {
        return error("duplicate-table", place, "Two entities have the table " + table + ": " + one + " and " + other
                + ". Fix: name one of them with @Table(name = …).");
    }

    public static Problem unnamedPackage(Place place, String entity, String model) {
        return error("unnamed-package", place, "The model " + model + " cannot hold " + entity
                + ", which is in the unnamed package, where no import reaches. Fix: give " + entity + " a package.");
    }

    public static Problem notAModel(Place place, String name) {
        return error("not-a-model", place,
                name + " is no model: it is neither annotated with @Model nor generated from an interface that is."
                + " Fix: include a class such as ShopModel.");
    }

    public static Problem internalError(Place place, Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return error("internal-error", place, "Rowan failed on this element; please report it, with the element's source: "
                + cause + (trace.length == 0 ? "" : " at " + trace[0]));
    }

    /** A text of the user's on one line, with what nobody would see as {@code U+0009}. */
    private static String shown(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == ' ' || c > ' ' && c < 127 || Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            } else {
                out.append("U+").append(String.format(Locale.ROOT, "%04X", c));
            }
        });
        return out.toString();
    }

    private static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    private static String count(Collection<String> columns) {
        return columns.size() + (columns.size() == 1 ? " column (" : " columns (") + String.join(", ", columns) + ")";
    }
}
