package bad;

import dev.rowan.annotation.*;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import dev.rowan.type.ConvertedType;
import java.util.List;
import java.util.Optional;

enum Mood { GLAD, SAD }

enum Hollow { }

enum Coded {
    A;

    @EnumValue String code() {
        return "a";
    }
}

enum Numbered {
    A;

    @EnumValue int code = 1;
}

enum Twofold {
    A;

    @EnumValue int one = 1;
    @EnumValue // error: enum-value
    int two() {
        return 2;
    }
}

enum Mistaken {
    @EnumValue A; // error: enum-value

    @EnumValue static int all = 1; // error: enum-value
}

enum Asking {
    A;

    @EnumValue // error: enum-value
    int code(int other) {
        return other;
    }
}

enum Throwing {
    A;

    @EnumValue // error: enum-value
    int code() throws Exception {
        return 1;
    }
}

enum Typed {
    A;

    @EnumValue double ratio = 1; // error: enum-value
}

enum Silent {
    A;

    @EnumValue // error: enum-value
    void code() {}
}

enum Hidden {
    A;

    @EnumValue private final int code = 1;

    int other() {
        return code;
    }
}

enum HiddenMethod {
    A;

    @EnumValue
    private int code() {
        return 1;
    }

    int other() {
        return code();
    }
}

class NoEnum {
    @EnumValue int code; // error: enum-value
}

record NoEnum2(@EnumValue int code) {} // error: enum-value

@Table
class Enums {
    @Id Integer id;
    @Enumerated(EnumType.NAME) String text; // error: enumerated-type
    @Enumerated(EnumType.ORDINAL) Optional<Integer> number; // error: enumerated-type
    @Enumerated(EnumType.NATIVE) Hollow hollow; // error: empty-enum
    @Enumerated(EnumType.NAME) Hollow fine;
    @Enumerated(EnumType.ORDINAL) Coded byOrdinal; // error: conflicting-annotations
    @Enumerated(EnumType.NAME) Coded byName; // error: conflicting-annotations
    @Enumerated(EnumType.NATIVE) Coded own;
    @Enumerated(EnumType.NATIVE) Numbered numbered; // error: conflicting-annotations
    @Enumerated(value = EnumType.NAME, name = "mood") Mood named; // error: misplaced-annotation
    @Enumerated(EnumType.NATIVE) Long63 tooLong; // error: name-too-long
    @Column(length = 3) Mood shorter; // error: out-of-range
    @Column(length = 4) Mood longEnough;
    @Column(length = 0) Mood none; // error: out-of-range
    @Column(length = 1) Coded coded;
    @Column(length = 4) @Enumerated(EnumType.NATIVE) Mood sized; // error: length-type
    @Column(length = 4) @Enumerated(EnumType.ORDINAL) Mood counted; // error: length-type
    @Column(length = 4) Numbered number2; // error: length-type
    @Enumerated(EnumType.NATIVE) Mood[] array; // error: enumerated-type, array-type
    Hidden hidden; // error: enum-value
    HiddenMethod hiddenMethod; // error: enum-value
    Twofold twofold;
    Mistaken mistaken;
    Asking asking;
    Throwing throwing;
    Typed typed;
    Silent silent;
}

enum Long63 { ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKL }

abstract class Of<J> implements ColumnType<J> {
    public Class<J> javaType() {
        return null;
    }

    public dev.rowan.type.SqlType sqlType() {
        return null;
    }

    public J read(java.sql.ResultSet row, int index) {
        return null;
    }

    public void bind(java.sql.PreparedStatement statement, int index, J value) {}
}

class TextType extends Of<String> {}

class Converters {
    abstract static class Abstract extends Of<String> {}

    interface Interface extends ColumnType<String> {}

    class Inner extends Of<String> {}

    private static class Private extends Of<String> {}

    static class PrivateConstructor extends Of<String> {
        private PrivateConstructor() {}
    }

    static class NoConstructor extends Of<String> {
        NoConstructor(int size) {}
    }

    static class ThrowingConstructor extends Of<String> {
        ThrowingConstructor() throws Exception {}
    }

    static class OtherInstance extends Of<String> {
        public static final Integer INSTANCE = 1;

        private OtherInstance() {}
    }

    static class PrivateInstance extends Of<String> {
        private static final PrivateInstance INSTANCE = new PrivateInstance();

        private PrivateInstance() {}
    }

    static class ListType extends Of<List<String>> {}
}

@Table
class Converted {
    @Id Integer id;
    @Convert(TextType.class) String text;
    @Convert(TextType.class) Optional<String> maybe;
    @Convert(TextType.class) Integer number; // error: converter-type
    @Convert(TextType.class) int primitive; // error: converter-type
    @Convert(TextType.class) Optional<Integer> maybeNumber; // error: converter-type
    @Convert(TextType.class) Optional<Optional<String>> twice; // error: converter-type
    @Convert(Converters.ListType.class) List<Integer> numbers; // error: converter-type
    @Convert(Converters.ListType.class) List<String> texts;
    @Convert(Converters.ListType.class) Optional<List<String>> maybeTexts;
    @Convert(Converters.Abstract.class) String isAbstract; // error: no-constructor
    @Convert(Converters.Interface.class) String isInterface; // error: no-constructor
    @Convert(Converters.Inner.class) String inner; // error: no-constructor
    @Convert(Converters.PrivateConstructor.class) String privateConstructor; // error: no-constructor
    @Convert(Converters.NoConstructor.class) String noConstructor; // error: no-constructor
    @Convert(Converters.ThrowingConstructor.class) String throwingConstructor; // error: no-constructor
    @Convert(Converters.OtherInstance.class) String otherInstance; // error: no-constructor
    @Convert(Converters.PrivateInstance.class) String privateInstance; // error: no-constructor
    @Column(length = 10, precision = 5, scale = 2) @Convert(TextType.class) String sizes;
    @Column(precision = 0) @Convert(TextType.class) String noDigits; // error: out-of-range
    @Convert(TextType.class) @Enumerated(EnumType.NAME) String enumerated; // error: conflicting-annotations
    @Convert(TextType.class) @Unsigned String unsigned; // error: conflicting-annotations
    @Convert(TextType.class) @Json String json; // error: conflicting-annotations
    @Json @Unsigned Integer jsonUnsigned; // error: conflicting-annotations
}

@Table
class ConvertedKey {
    @Id @Convert(BytesType.class) int[] id; // error: key-type

    static class BytesType extends Of<int[]> {}
}

@Table
class UnsignedTypes {
    @Id @Unsigned long id; // error: unsupported-by-dialect
    @Unsigned String text; // error: unsigned-type
    @Unsigned double ratio; // error: unsigned-type
    @Unsigned java.math.BigInteger large; // error: unsigned-type
    @Unsigned char letter; // error: unsigned-type
    @Unsigned int[] array; // error: unsigned-type, array-type
    @Unsigned Optional<Long> fine;
    @Column(length = 4) @Unsigned int sized; // error: length-type
}

@Table
class UnsignedSequence {
    @Id @Sequence("s") @Unsigned Long id; // error: unsupported-by-dialect
}

@Table
class UnsignedAssigned {
    @Id(assigned = true) @Unsigned long id;
}

@Table
class Target {
    @Id Coded id;
}

@Table
class ByNameTarget {
    @Id Mood id;
}

@Table
class UnsignedTarget {
    @Id @Unsigned int id;
}

@Table
class PlainTarget {
    @Id Integer id;
}

@Table
class Referring {
    @Id Integer id;
    @ForeignKey(Target.class) Coded fine;
    @ForeignKey(Target.class) @Enumerated(EnumType.NATIVE) Coded own; // error: foreign-key-type
    @ForeignKey(ByNameTarget.class) Optional<Mood> maybe;
    @ForeignKey(ByNameTarget.class) @Enumerated(EnumType.ORDINAL) Mood ordinal; // error: foreign-key-type
    @ForeignKey(UnsignedTarget.class) Integer signed; // error: foreign-key-type
    @ForeignKey(UnsignedTarget.class) @Unsigned Integer unsigned;
    @ForeignKey(PlainTarget.class) @Convert(Referring.NumberType.class) Integer converted; // error: foreign-key-type

    static class NumberType extends Of<Integer> {}
}

class EmbeddedStored {
    @Table
    static class Owner {
        @Id Integer id;
        @Embedded @Enumerated(EnumType.NAME) Part part; // error: misplaced-annotation
        @Embedded(prefix = "good_") Part good;
    }

    static class Part {
        @Column(length = 1) Mood mood; // error: out-of-range
        @Unsigned String text; // error: unsigned-type
    }
}

class NotAnEntity {
    @Convert(TextType.class) @Transient String nothing;
    @Enumerated(EnumType.NAME) static Mood mood; // error: misplaced-annotation
}
