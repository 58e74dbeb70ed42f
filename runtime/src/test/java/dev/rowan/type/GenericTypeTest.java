package dev.rowan.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A generic type as a value is what reflection would give. */
class GenericTypeTest {

    List<String> list;
    Map<String, List<Integer>> map;
    Map.Entry<String, Integer> entry;
    List<String>[] array;

    private static Type field(String name) {
        try {
            return GenericTypeTest.class.getDeclaredField(name).getGenericType();
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private static void same(Type made, Type reflected) {
        assertThat(made).isEqualTo(reflected).hasSameHashCodeAs(reflected);
        assertThat(reflected).isEqualTo(made);
        assertThat(made.getTypeName()).isEqualTo(reflected.getTypeName());
    }

    @Test
    void equalsReflectionsOwn() {
        same(GenericType.of(List.class, String.class), field("list"));
        same(GenericType.of(Map.class, String.class, GenericType.of(List.class, Integer.class)), field("map"));
        same(GenericType.arrayOf(GenericType.of(List.class, String.class)), field("array"));
        same(GenericType.of(String.class), String.class);
        Type entry = GenericType.of(Map.Entry.class, String.class, Integer.class);
        assertThat(entry).isEqualTo(field("entry")).hasSameHashCodeAs(field("entry"));
        assertThat(entry).isNotEqualTo(GenericType.of(Map.Entry.class, String.class, Long.class));
    }
}
