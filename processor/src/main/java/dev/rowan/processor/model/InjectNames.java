package dev.rowan.processor.model;

import com.palantir.javapoet.ClassName;

/** The annotations of {@code jakarta.inject}; by name, as neither the processor nor the user need have them. */
public final class InjectNames {

    public static final ClassName INJECT = ClassName.get("jakarta.inject", "Inject");
    public static final ClassName NAMED = ClassName.get("jakarta.inject", "Named");
    public static final ClassName SINGLETON = ClassName.get("jakarta.inject", "Singleton");

    private InjectNames() {}
}
