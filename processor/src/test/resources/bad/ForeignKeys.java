package bad;

import dev.rowan.annotation.*;

@Table
class Depart {
    @Id Integer id;
    @Column(unique = true) String code;
    String title;
}

@Table
class Line {
    @Id Integer orderId;
    @Id Integer number;
}

@Table
class Keyless {
    String text;
}

class Plain {
    Integer id;
}

@Table
class Broken {
    @Id Thread id; // error: unsupported-type
}

@Table(foreignKeys = {
    @CompositeForeignKey(columns = {"a", "b"}, value = Line.class),
    @CompositeForeignKey(columns = {"a", "c"}, value = Line.class), // error: unknown-column
    @CompositeForeignKey(columns = {"a", "text"}, value = Line.class), // error: foreign-key-type
    @CompositeForeignKey(name = "one", columns = {"a", "b"}, value = Line.class, references = {"number", "orderId"}), // error: target-not-unique
    @CompositeForeignKey(columns = {}, value = Line.class), // error: no-columns-named
    @CompositeForeignKey(name = "two", columns = {"a", "b"}, value = Depart.class, references = "code") // error: foreign-key-size
})
class Refers {
    @Id Integer id;
    Integer a;
    int b;
    String text;
    @ForeignKey(Plain.class) Integer plain; // error: target-not-entity
    @ForeignKey(String.class) Integer string; // error: target-not-entity
    @ForeignKey(int.class) Integer primitive; // error: target-not-entity
    @ForeignKey(Keyless.class) Integer keyless; // error: target-without-key
    @ForeignKey(Depart.class) Long wide; // error: foreign-key-type
    @ForeignKey(value = Depart.class, column = "code") String code;
    @ForeignKey(value = Depart.class, column = "title") String title; // error: target-not-unique
    @ForeignKey(value = Depart.class, column = "cod") String cod; // error: unknown-column
    @ForeignKey(value = Depart.class, column = "code") Integer number; // error: foreign-key-type
    @ForeignKey(Line.class) Integer line; // error: foreign-key-size
    @ForeignKey(Broken.class) Integer broken;
    @ForeignKey(value = Depart.class, onDelete = ReferentialAction.SET_NULL) int depart; // error: set-null-not-null
    @ForeignKey(Depart.class) Thread thread; // error: unsupported-type
}

class Uses {
    RefersTable refers = RefersTable.REFERS;
}
