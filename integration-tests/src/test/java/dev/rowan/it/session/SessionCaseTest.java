package dev.rowan.it.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tests that are said to hold the cases of sessions are there. */
final class SessionCaseTest {

    @ParameterizedTest
    @EnumSource
    void everyCaseIsHeldByTestsOrSaysWhyNot(SessionCase its) throws ClassNotFoundException {
        assertThat(its.title()).isNotBlank();
        assertThat(its.tests().isEmpty()).as("a reason only where there is no test").isNotEqualTo(its.reason().isEmpty());
        for (String test : its.tests()) {
            String[] parts = test.split("#");
            Method[] methods = Class.forName("dev.rowan.it." + parts[0]).getDeclaredMethods();
            assertThat(Arrays.stream(methods).filter(method -> method.isAnnotationPresent(Test.class)).map(Method::getName))
                    .as(its.name()).contains(parts[1]);
        }
    }
}
