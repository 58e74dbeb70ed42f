package bad;

import dev.rowan.annotation.*;

@Table
abstract class Abstract { // error: abstract-entity
    @Id Integer id;
}

@Table
class NoEmpty { // error: no-constructor
    @Id Integer id;

    NoEmpty(Integer id) {
        this.id = id;
    }
}

@Table
class PrivateEmpty { // error: no-constructor
    @Id Integer id;

    private PrivateEmpty() {}
}

@Table
class Throwing { // error: no-constructor
    @Id Integer id;

    Throwing() throws java.io.IOException {}
}

@Table
class Immutable { // error: immutable-class
    @Id final Integer id;
    private final String name;

    Immutable(Integer id, String name) {
        this.id = id;
        this.name = name;
    }

    Integer id() {
        return id;
    }

    String name() {
        return name;
    }
}

@Table
class Half {
    @Id Integer id;
    final String name = ""; // error: final-field
}

class Uses {
    AbstractTable a = AbstractTable.ABSTRACT;
    ImmutableRepository i;
    HalfTable h;
}
