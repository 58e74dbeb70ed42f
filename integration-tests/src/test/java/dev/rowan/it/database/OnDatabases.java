package dev.rowan.it.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test class once for each of these databases. Its constructor and methods may take a {@link TestDatabase}: one that is empty when
 * the class begins, shared by its methods, dropped at the end; or a {@link DatabaseKind}. Where a server cannot start, its tests are
 * skipped with the reason, and fail when the system property {@code rowan.servers.required} is true.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(DatabaseInvocations.class)
public @interface OnDatabases {
    DatabaseKind[] value() default {
        DatabaseKind.H2, DatabaseKind.MYSQL, DatabaseKind.MARIADB, DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE
    };
}
