package bad;

import dev.rowan.annotation.*;
import java.util.Optional;

@Table
class Emp<T> { // error: generic-entity
    @Id Integer id;
    T value;
}

@Table
record Pair<A, B>(@Id Integer id, A a, B b) {} // error: generic-entity

@Table
class Raw {
    @Id Integer id;
    @SuppressWarnings("rawtypes")
    Optional raw; // error: unresolved-type
    Optional<?> wild; // error: unresolved-type
    Optional<Optional<String>> twice; // error: unsupported-type
    Optional<Thread> thread; // error: unsupported-type
}

@MappedSuperclass
class Base<K> {
    @Id K id; // error: unsupported-type
}

@Table
@SuppressWarnings("rawtypes")
class Child extends Base {
    String name;
}

class Uses {
    EmpTable emp;
    PairTable pair;
    RawTable raw = RawTable.RAW;
    EmpRepository emps;
}
