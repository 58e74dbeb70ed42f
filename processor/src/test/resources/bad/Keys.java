package bad;

import dev.rowan.annotation.*;

@Table
class Keys {
    @Id Integer id;
    @Sequence("s") Integer counted; // error: sequence-without-id
}

@Table
class Composite {
    @Id @Sequence("s") Integer one; // error: sequence-in-composite-key
    @Id Integer two;
}

@Table
class Text {
    @Id @Sequence("s") String id; // error: sequence-type
}

@Table
class Uuid {
    @Id @Sequence("s") java.util.UUID id; // error: sequence-type
}

@Table
class Maybe {
    @Id java.util.Optional<Integer> id; // error: key-type
}

@Table
class Bytes {
    @Id byte[] id; // error: key-type
}

@Table
class Unwritten {
    @Id @Column(insertable = false) String id; // error: key-not-inserted
}

@Table
class Generated {
    @Id @Column(insertable = false) Integer id;
}

class Uses {
    CompositeKey key;
    CompositeRepository composites;
    MaybeRepository maybes;
}
