package dev.rowan.sql;

import static dev.rowan.tables.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.NotLoadedException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A collection that was not loaded throws on every use, so that it is never taken for an empty one. */
final class UnloadedTest {

    private static final ToMany<Object, Object> ADDRESSES = new ToMany<>(USERS, "addresses", 0, Container.list(), owner -> null,
            (owner, list) -> { }, RelationshipSpec.references(List::of));

    static Stream<Arguments> methods() {
        return Stream.of(new UnloadedList<>(ADDRESSES), new UnloadedSet<>(ADDRESSES), new UnloadedMap<>(ADDRESSES))
                .flatMap(unloaded -> Arrays.stream(unloaded.getClass().getInterfaces())
                        .filter(type -> Set.of(List.class, Set.class, Map.class).contains(type))
                        .flatMap(type -> Arrays.stream(type.getMethods()))
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .filter(method -> !method.getName().equals("reversed"))     // of Java 21: a view, whose uses throw
                        .map(method -> Arguments.of(unloaded, method)));
    }

    /** The methods of the JDK that runs the test: a newer one may have added some, whose defaults use those that throw. */
    @ParameterizedTest
    @MethodSource("methods")
    void everyMethodThrows(Object unloaded, Method method) throws IllegalAccessException {
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(type -> type == int.class ? (Object) 0 : null)
                .toArray();
        try {
            Object result = method.invoke(unloaded, nothing);
            throw new AssertionError(method + " gave " + result);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof NullPointerException) {
                assertThat(Runtime.version().feature()).as(method.toString()).isGreaterThan(17);
            } else {
                assertThat(e.getCause()).isInstanceOf(NotLoadedException.class).hasMessageContaining("Object.addresses");
            }
        }
    }

    @Test
    void theTextNamesItAndTheErrorTellsHowToLoadIt() {
        assertThat(new UnloadedList<>(ADDRESSES)).hasToString("Object.addresses (not loaded)");
        assertThat(new UnloadedSet<>(ADDRESSES)).hasToString("Object.addresses (not loaded)");
        assertThat(new UnloadedMap<>(ADDRESSES)).hasToString("Object.addresses (not loaded)");
        assertThatThrownBy(new UnloadedList<>(ADDRESSES)::size).isInstanceOf(NotLoadedException.class).hasMessage(
                "Object.addresses is not loaded. Load it with its Object, by select(OBJECT).load(OBJECT.addresses), or later, by"
                        + " session.load(…, OBJECT.addresses)");
    }
}
