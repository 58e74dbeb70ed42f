package dev.rowan.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fails a test method that runs more statements than this, with their texts; those of {@code @BeforeEach} and {@code @AfterEach} methods
 * are not counted. On a class it is for each of its methods that says nothing else. Needs a {@link RowanExtension}.
 */
@Inherited
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface MaxStatements {
    /** How many may run. A batch is one; what begins and ends transactions is none. */
    int value();
}
