package stored;

import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import dev.rowan.type.ConvertedType;
import java.util.List;

/** Column types of all sorts. */
final class Types {

    private Types() {}

    /** One that is there once. */
    enum Yes implements ConvertedType<Boolean, Character> {
        INSTANCE;

        @Override
        public Class<Boolean> javaType() {
            return Boolean.class;
        }

        @Override
        public ColumnType<Character> stored() {
            return ColumnTypes.CHARACTER;
        }

        @Override
        public Character toStored(Boolean value) {
            return value ? 'Y' : 'N';
        }

        @Override
        public Boolean toJava(Character stored) {
            return stored == 'Y';
        }
    }

    /** The type of the values comes from the superclass. */
    abstract static class Of<J> implements ConvertedType<J, String> {
        private final Class<J> type;

        Of(Class<J> type) {
            this.type = type;
        }

        @Override
        public Class<J> javaType() {
            return type;
        }

        @Override
        public ColumnType<String> stored() {
            return ColumnTypes.STRING;
        }
    }

    static final class Hex extends Of<Integer> {
        Hex() {
            super(Integer.class);
        }

        @Override
        public String toStored(Integer value) {
            return Integer.toHexString(value);
        }

        @Override
        public Integer toJava(String stored) {
            return Integer.parseUnsignedInt(stored, 16);
        }
    }

    static final class Reversed extends Of<String> {
        public static final ColumnType<String> INSTANCE = new Reversed();

        private Reversed() {
            super(String.class);
        }

        @Override
        public String toStored(String value) {
            return new StringBuilder(value).reverse().toString();
        }

        @Override
        public String toJava(String stored) {
            return toStored(stored);
        }
    }

    interface Lines {
        @SuppressWarnings("unchecked")
        Class<List<String>> LIST = (Class<List<String>>) (Class<?>) List.class;

        ColumnType<List<String>> INSTANCE = ColumnType.of(LIST, ColumnTypes.STRING, text -> List.of(text.split("\n")),
                lines -> String.join("\n", lines));
    }

    abstract static class LinesType implements ColumnType<List<String>> {
        public static final ColumnType<List<String>> INSTANCE = Lines.INSTANCE;
    }
}
