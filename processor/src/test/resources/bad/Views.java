package bad;

import dev.rowan.annotation.*;

@View(query = " ") // error: blank-text
class Views {
    @Id @Sequence("s") Integer id; // error: view-column
    @Computed("1") int one; // error: view-column
    @Column(serverDefault = "1", comment = "c") int two; // error: view-column, view-column
    @Column(index = true, unique = true, length = 3, nullable = false) String fine;
}

@Table
@View // error: conflicting-annotations
class TableAndView {
    @Id Integer id;
}

@View(definitions = @Definition(dialect = "h2", value = "select 1 as id")) // error: view-without-query
class Partly {
    Integer id;
}

@View(definitions = {
    @Definition(dialect = "oracle", value = "select 1"), // error: unknown-dialect
    @Definition(dialect = "h2", value = "") // error: blank-text
}, query = "select 1 as id")
class Elsewhere {
    Integer id;
}

@View
interface Faced {} // error: wrong-kind

@View
class Good {
    @Id @Identity Integer id; // error: view-column
}

@Table
class Refers {
    @Id Integer id;
    @ForeignKey(Partly.class) Integer partly; // error: target-is-view
    @ForeignKey(Refers.class) Integer self;
}

@View
class Reading {
    @ForeignKey(Refers.class) Integer refersId;
    @ForeignKey(Strange.class) Integer strange; // error: target-not-entity
}

class Strange {}

@View
class Extending extends Refers { // error: entity-inheritance
    String name;
}

class UsesViews {
    ViewsTable table = ViewsTable.VIEWS;
    Object ddl = ViewsDdl.createView();
}
