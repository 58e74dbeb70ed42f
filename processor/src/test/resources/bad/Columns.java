package bad;

import dev.rowan.annotation.*;

@Table
class Twice {
    @Id Integer id;
    String userId;
    String userid;
    @Column(name = "USER_ID") String other; // error: duplicate-column
    String user_id; // error: duplicate-column
}

@Table
class Empty { // error: no-columns
    static int count;
    @Transient String nothing;
}

@Table
record Nothing() {} // error: no-columns

@Table
class Kinds {
    @Id Integer id;
    Object object; // error: unsupported-type
    Thread thread; // error: unsupported-type
    java.util.List<String> list; // error: unsupported-type
    int[] ints; // error: array-type
    Twice twice; // error: unsupported-type
}

@Table
record Kinds2(@Id Integer id, Object object) {} // error: unsupported-type

@Table
class Reached {
    @Id private Integer id; // error: no-accessor
    private String read; // error: no-accessor
    private String written; // error: no-accessor
    private Thread neither; // error: unsupported-type
    private String otherType; // error: accessor-type

    String getRead() {
        return read;
    }

    void setWritten(String written) {
        this.written = written;
    }

    java.util.Optional<String> getOtherType() {
        return java.util.Optional.of(otherType);
    }

    void setOtherType(String value) {
        otherType = value;
    }
}

@Table
class Sizes {
    @Id Integer id;
    @Column(length = 10) int number; // error: length-type
    @Column(length = 0) String none; // error: out-of-range
    @Column(length = -1) String negative; // error: out-of-range
    @Column(precision = 5) String digits; // error: length-type
    @Column(precision = 39) java.math.BigDecimal large; // error: out-of-range
    @Column(precision = 0) java.math.BigDecimal zero; // error: out-of-range
    @Column(precision = 5, scale = 6) java.math.BigDecimal scaled; // error: out-of-range
    @Column(scale = 2) java.math.BigInteger whole; // error: length-type
    @Column(precision = 5, scale = 5) java.math.BigDecimal fine;
    @Column(length = 10) Size size;
}

enum Size { SMALL }

@Table
class Nulls {
    @Column(nullable = true) @Id Integer id; // error: nullable-key
    @Column(nullable = true) int number; // error: nullable-primitive
    @Column(nullable = false) java.util.Optional<String> maybe; // error: not-null-optional
    @Column(nullable = true) String fine;
}

@Table(name = " ", checks = @Check(" "), options = @TableOptions(dialect = "mysql", value = "")) // error: blank-text, blank-text, blank-text
class Blank {
    @Id @Sequence("") Integer id; // error: blank-text
    @Column(name = " ") String name; // error: blank-text
    @Column(definition = "\t") String other; // error: blank-text
}

@Table(options = @TableOptions(dialect = "mysqll", value = "x")) // error: unknown-dialect
class Dialects {
    @Id Integer id;
    @Column(name = "a234567890123456789012345678901234567890123456789012345678901234") String long64; // error: name-too-long
}

class Uses {
    TwiceTable twice;
    EmptyTable empty;
    KindsTable kinds = KindsTable.KINDS;
    ReachedRepository reached;
}
