package dev.rowan.it.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that holds these cases on the database it runs on; what comes of it is written down for {@code docs/databases.md}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Outcomes.class)
public @interface Shows {
    Case[] value();

    /** What the database needs for it; without, the test holds what happens instead. */
    Ability needs() default Ability.NOTHING;
}
