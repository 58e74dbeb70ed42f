package bad;

import dev.rowan.annotation.*;

@Table
class Conflicts {
    @Id Integer id;
    @Transient @Column String one; // error: conflicting-annotations
    @Transient @Column @Sensitive String many; // error: conflicting-annotations
    @Column transient String java; // error: conflicting-annotations
    @Column static String statically; // error: misplaced-annotation
}

@Table
class Sequenced {
    @Id(assigned = true) @Sequence("s") Integer id; // error: conflicting-annotations
}

@Table
@MappedSuperclass // error: conflicting-annotations
class Both {
    @Id Integer id;
}

class Forgotten {
    @Id Integer id; // error: misplaced-annotation
    @Column(length = 3) String name;
}

@Table
class Parent {
    @Id Integer id;
}

@Table
class Heir extends Parent { // error: entity-inheritance
    String name;
}

class Uses {
    ConflictsTable conflicts;
    HeirTable heir = HeirTable.HEIR;
}
