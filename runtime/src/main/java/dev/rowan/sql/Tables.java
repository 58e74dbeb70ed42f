package dev.rowan.sql;

import java.util.concurrent.atomic.AtomicReference;

/** Which table an entity's class has: what a session asks that is given an object alone. All threads may ask. */
public final class Tables {

    /** Filled by the tables themselves, as they are made. */
    private static final ClassValue<AtomicReference<Table<?>>> MADE = new ClassValue<>() {
        @Override
        protected AtomicReference<Table<?>> computeValue(Class<?> entity) {
            return new AtomicReference<>();
        }
    };

    private static final ClassValue<Table<?>> FOUND = new ClassValue<>() {
        @Override
        protected Table<?> computeValue(Class<?> entity) {
            initialize(entity);
            Table<?> table = MADE.get(entity).get();
            if (table == null) {
                throw new IllegalArgumentException("no table of " + entity.getName() + ": " + generatedName(entity)
                        + " is not on the class path. Is the class annotated with @Table, and did the annotation processor run? From "
                        + "JDK 23 on, javac ignores processors on the class path: name rowan-processor in annotationProcessorPaths "
                        + "(Maven) or annotationProcessor (Gradle)");
            }
            return table;
        }
    };

    private Tables() {
    }

    /**
     * The table of an entity's class.
     *
     * @throws IllegalArgumentException if there is none; it says what may be missing from the build
     */
    @SuppressWarnings("unchecked")      // a table is made for its entity's class
    public static <E> Table<E> of(Class<E> entity) {
        return (Table<E>) FOUND.get(entity);
    }

    /** The table of an entity. */
    @SuppressWarnings("unchecked")      // the class of an E is a Class<? extends E>, and entities have no subclasses of their own
    public static <E> Table<E> ofEntity(E entity) {
        return (Table<E>) of(entity.getClass());
    }

    static void made(Class<?> entity, Table<?> table) {
        MADE.get(entity).compareAndSet(null, table);
    }

    /**
     * Sees to it that the generated class has been initialized, and by that its table made; no member of it is looked up. Another
     * thread that initializes it at the moment is waited for.
     */
    private static void initialize(Class<?> entity) {
        try {
            Class.forName(generatedName(entity), true, entity.getClassLoader());
        } catch (ClassNotFoundException notGenerated) {
            // A table written by hand, under any name, has told of itself; otherwise there is none, which the caller tells.
        }
    }

    private static String generatedName(Class<?> entity) {
        String name = entity.getName();
        int end = name.lastIndexOf('.') + 1;
        return name.substring(0, end) + name.substring(end).replace('$', '_') + "Table";
    }
}
