package dev.rowan.junit;

import dev.rowan.engine.Engine;
import dev.rowan.engine.Transaction;
import dev.rowan.log.StatementCounts;
import dev.rowan.schema.MetaData;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import dev.rowan.sql.Table;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Runs each test, with its {@code @BeforeEach} and {@code @AfterEach} methods, within a transaction that is rolled back at the end,
 * whatever the test commits: nothing survives it. Methods may take an {@link Engine}, a {@link SessionFactory}, a {@link Session} and a
 * {@link Transaction}: all of them happen within that transaction, as do repositories over them.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final RowanExtension rowan = RowanExtension.of("h2:mem:shop").createAll(ShopModel.METADATA);
 *
 * @Test
 * @MaxStatements(2)
 * void signsUp(SessionFactory sessions) { … }
 * }</pre>
 *
 * <p>What happens within the transaction is as {@link Engine#within} says: each transaction of the code under test is a savepoint, and
 * all of them have one connection, which one thread at a time can use. Tests that run beside each other each have their own. DDL is
 * refused in a test on MySQL, MariaDB and H2, which commit at it: {@link #createAll} runs before. {@code @BeforeAll} and
 * {@code @AfterAll} methods may take an Engine and a SessionFactory, outside of any transaction: what they write stays.
 *
 * <p>Immutable but for what runs; threads share it.
 */
public final class RowanExtension implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback,
        BeforeTestExecutionCallback, AfterTestExecutionCallback, ParameterResolver {
    private static final Set<Class<?>> PARAMETERS = Set.of(Engine.class, SessionFactory.class, Session.class, Transaction.class);

    private final Supplier<Engine> source;
    private final boolean owned;
    private final List<MetaData> schema;
    private final UnaryOperator<SessionFactory> settings;
    private final Namespace namespace = Namespace.create(RowanExtension.class, this);
    private final ThreadLocal<TestRun> current = new ThreadLocal<>();
    private Engine opened;
    private int users;

    private RowanExtension(Supplier<Engine> source, boolean owned, List<MetaData> schema, UnaryOperator<SessionFactory> settings) {
        this.source = source;
        this.owned = owned;
        this.schema = schema;
        this.settings = settings;
    }

    /** Tests on this engine, which stays the caller's to close. */
    public static RowanExtension of(Engine engine) {
        Objects.requireNonNull(engine, "an engine");
        return new RowanExtension(() -> engine, false, List.of(), UnaryOperator.identity());
    }

    /** Tests on the engine that this gives before the first of them; it is closed after the last. */
    public static RowanExtension of(Supplier<Engine> engine) {
        return new RowanExtension(Objects.requireNonNull(engine, "an engine's supplier"), true, List.of(), UnaryOperator.identity());
    }

    /**
     * Tests on an engine for this URL, which is opened before the first of them, and closed after the last.
     *
     * @throws dev.rowan.UrlException when the URL is not understood: before the first test
     */
    public static RowanExtension of(String url) {
        Objects.requireNonNull(url, "a URL");
        return of(() -> Engine.create(url));
    }

    /** The same, which first creates what is missing of these tables, and leaves it. */
    public RowanExtension createAll(MetaData metadata) {
        List<MetaData> all = new ArrayList<>(schema);
        all.add(Objects.requireNonNull(metadata, "metadata"));
        return new RowanExtension(source, owned, List.copyOf(all), settings);
    }

    /** The same, which first creates what is missing of these tables, and leaves it. */
    public RowanExtension createAll(Table<?>... tables) {
        return createAll(MetaData.of(tables));
    }

    /** The same, whose sessions have these settings: {@code factory -> factory.expireOnCommit(true)}. */
    public RowanExtension with(UnaryOperator<SessionFactory> sessionSettings) {
        return new RowanExtension(source, owned, schema, factory -> sessionSettings.apply(settings.apply(factory)));
    }

    /**
     * The engine of the test on this thread.
     *
     * @throws IllegalStateException outside of tests
     */
    public Engine engine() {
        return run().engine();
    }

    /**
     * The sessions of the test on this thread.
     *
     * @throws IllegalStateException outside of tests
     */
    public SessionFactory sessions() {
        return run().sessions();
    }

    /**
     * The statements of the test method on this thread up to now: those of all its sessions, transactions and single calls.
     *
     * @throws IllegalStateException outside of tests
     */
    public StatementCounts statements() {
        return run().tally().counts();
    }

    private TestRun run() {
        TestRun run = current.get();
        if (run == null) {
            throw new IllegalStateException("No test runs on this thread.");
        }
        return run;
    }

    // The engine

    private synchronized Engine open() {
        if (opened == null) {
            Engine engine = source.get();
            try {
                schema.forEach(metadata -> metadata.createAll(engine));
            } catch (RuntimeException | Error e) {
                close(engine);
                throw e;
            }
            opened = engine;
        }
        users++;
        return opened;
    }

    private synchronized void leave() {
        users--;
        if (users == 0) {
            close(opened);
            opened = null;
        }
    }

    private void close(Engine engine) {
        if (owned) {
            engine.close();
        }
    }

    // What JUnit calls

    @Override
    public void beforeAll(ExtensionContext context) {
        open();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        leave();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Engine engine = open();
        try {
            TestRun run = new TestRun(engine, settings);
            context.getStore(namespace).put(TestRun.class, run);
            current.set(run);
        } catch (RuntimeException | Error e) {
            leave();
            throw e;
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        TestRun run = context.getStore(namespace).remove(TestRun.class, TestRun.class);
        if (run != null) {
            current.remove();
            try {
                run.end();
            } finally {
                leave();
            }
        }
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        run(context).ifPresent(run -> run.tally().restart());
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) {
            run(context).ifPresent(run -> max(context).ifPresent(max -> run.tally().counts().assertAtMost(max.value())));
        }
    }

    private Optional<TestRun> run(ExtensionContext context) {
        Store store = context.getStore(namespace);
        return Optional.ofNullable(store.get(TestRun.class, TestRun.class));
    }

    /** The method's, else its class's, else that of a class around it. */
    private static Optional<MaxStatements> max(ExtensionContext context) {
        Optional<ExtensionContext> place = Optional.of(context);
        while (place.isPresent()) {
            Optional<MaxStatements> max = AnnotationSupport.findAnnotation(place.get().getElement(), MaxStatements.class);
            if (max.isPresent()) {
                return max;
            }
            place = place.get().getParent();
        }
        return Optional.empty();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getDeclaringExecutable() instanceof Method && PARAMETERS.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        TestRun run = run(context).orElse(null);
        if (run == null) {
            return outside(type);
        }
        return type == Engine.class ? run.engine() : type == SessionFactory.class ? run.sessions()
                : type == Session.class ? run.session() : run.transaction();
    }

    private synchronized Object outside(Class<?> type) {
        if (opened != null && type == Engine.class) {
            return opened;
        }
        if (opened != null && type == SessionFactory.class) {
            return settings.apply(SessionFactory.of(opened));
        }
        throw new ParameterResolutionException("Outside of a test there is no " + type.getSimpleName()
                + (opened == null
                        ? ": the extension must be in a static field."
                        : ": take an Engine or a SessionFactory, and close what you open."));
    }
}
