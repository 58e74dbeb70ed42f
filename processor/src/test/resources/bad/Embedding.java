package bad;

import dev.rowan.annotation.*;
import java.util.Optional;

class Street {
    String name;
    @Column(length = 0) String zip; // error: out-of-range
    @Column(nullable = true) int number; // error: nullable-primitive
}

@Table
class OneStreet {
    @Id Integer id;
    @Embedded Street street;
}

@Table
class TwoStreets {
    @Id Integer id;
    @Embedded(prefix = "a_") Street one;
    @Embedded(prefix = "b_") Street other;
}

record City(String name, @Column(name = "ZIP") String code, String land) {}

@Table
class Collisions {
    @Id Integer id;
    @Embedded City home;
    @Embedded City work; // error: duplicate-column
    String land; // error: duplicate-column
}

@Table
class OneName {
    @Id Integer id;
    @Embedded City home;
    @Column(name = "x") String homeLand; // error: name-taken
    String zip; // error: duplicate-column
}

@Table
record NotEmbeddable(
        @Id Integer id,
        @Embedded String text, // error: embedded-type
        @Embedded int number, // error: embedded-type
        @Embedded byte[] bytes, // error: embedded-type
        @Embedded Tone tone, // error: embedded-type
        @Embedded Optional<City> maybe, // error: embedded-type
        @Embedded Comparable<City> open, // error: embedded-type
        @Embedded Override annotation, // error: embedded-type
        @Embedded java.util.Locale locale, // error: embedded-type
        @Embedded OneStreet entity) {} // error: embedded-type

enum Tone { LOUD }

class Keyed {
    @Id Integer id; // error: misplaced-annotation
    @Sequence("s") Integer counted; // error: misplaced-annotation
    @Identity Integer identity; // error: misplaced-annotation
    @Computed("1") Integer computed; // error: misplaced-annotation
    @Column(length = 3) String name;
}

@MappedSuperclass
class Inheriting {
    @Id Integer id; // error: misplaced-annotation
}

class Heritage extends Inheriting {
    String name;
}

@Table
class KeyInside {
    @Embedded Keyed keyed;
    @Embedded(prefix = "h_") Heritage heritage;
}

@Table
class Beside {
    @Id @Embedded City key; // error: embedded-key
    @Embedded(prefix = "a_") @Column(nullable = false) City column; // error: misplaced-annotation
    @Embedded(prefix = "b_") @ForeignKey(OneStreet.class) City reference; // error: misplaced-annotation
    @Embedded(prefix = "c_") @Sequence("s") City counted; // error: misplaced-annotation
    @Embedded @Transient City skipped; // error: conflicting-annotations
    @Embedded static City statically; // error: misplaced-annotation
    @Embedded(prefix = "d_") @Sensitive City fine;
}

class Loop {
    String name;
    @Embedded Back back;
}

class Back {
    @Embedded(prefix = "b_") Loop loop; // error: embedded-cycle
    @Embedded Back itself; // error: embedded-cycle
}

@Table
class Round {
    @Id Integer id;
    @Embedded Loop loop;
    @Embedded Round round; // error: embedded-cycle
}

@Table
class Shapes {
    @Id Integer id;
    @Embedded Abstract one; // error: abstract-type
    @Embedded Inner inner; // error: inner-class
    @Embedded Hidden hidden; // error: unreachable-type
    @Embedded NoConstructor constructor;
    @Embedded Fixed fixed;
    @Embedded FixedField field;
    @Embedded Empty empty;
    @Embedded OutOfReach reach;
    @Embedded(prefix = "n_") private City noAccessor; // error: no-accessor
    @Embedded final City last; // error: final-field

    class Inner {
        String text;
    }

    private static class Hidden {
        String text;
    }

    Shapes() {
        last = null;
    }
}

abstract class Abstract {
    String a;
}

class NoConstructor { // error: no-constructor
    String b;

    NoConstructor(String b) {
        this.b = b;
    }
}

class Fixed { // error: immutable-class
    final String c;

    Fixed(String c) {
        this.c = c;
    }
}

class FixedField {
    final String d = "d"; // error: final-field
}

class Empty { // error: no-columns
    static int e;
}

class OutOfReach {
    private String f; // error: no-accessor
}

class Range<T> {
    T low;
    T high;
}

@Table
class Ranges {
    @Id Integer id;
    @SuppressWarnings("rawtypes")
    @Embedded Range raw; // error: unresolved-type
    @Embedded Range<?> wild; // error: unresolved-type
    @Embedded(prefix = "t_") Range<Thread> threads; // error: unsupported-type
}

@Table
class Other<T> { // error: generic-entity
    @Id Integer id;
    @Embedded Pair<T> pair;
    @Embedded T value;
}

record Pair<T>(T one, T two) {}

@Table(
        indexes = @Index(columns = {"home", "home.nmae", "name"}), // error: unknown-column, unknown-column
        uniques = @Unique(columns = {"home.name", "homeName"})) // error: repeated-column
class Named {
    @Id Integer id;
    @Embedded City home;
}

class Referring {
    @ForeignKey(value = OneStreet.class, onDelete = ReferentialAction.SET_NULL) int street; // error: set-null-not-null
    @ForeignKey(City.class) String city; // error: target-not-entity
}

@Table
class Refers {
    @Id Integer id;
    @Embedded Referring referring;
}

@Table
class LongNames {
    @Id Integer id;
    @Embedded(prefix = "a23456789012345678901234567890123456789012345678901234567890_") Short one; // error: name-too-long
}

record Short(String name) {}

class Given {
    String text;
    @Column(serverDefault = "1") Integer number;
}

@Table
class Defaults {
    @Id Integer id;
    @Embedded Given given; // error: default-in-absent
    @Embedded(prefix = "a_", nullable = false) Given always;
}

class Uses {
    OneStreetTable street = OneStreetTable.ONE_STREET;
    Object name = OneStreetTable.ONE_STREET.streetName;
    Object land = OneNameTable.ONE_NAME.homeLand;
    ShapesMapper shapes;
    RangesRepository ranges;
    RoundDdl round;
    NotEmbeddableTable not;
}
