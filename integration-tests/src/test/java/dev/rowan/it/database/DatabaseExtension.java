package dev.rowan.it.database;

import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import org.opentest4j.TestAbortedException;

/** Gives one run of a test class its database, made when first asked for. */
final class DatabaseExtension implements TestInstancePreConstructCallback, BeforeEachCallback, ParameterResolver,
        AfterClassTemplateInvocationCallback {
    /** Where others find which database a test runs on. */
    static final Namespace NAMESPACE = Namespace.create(DatabaseExtension.class);

    private final DatabaseKind kind;
    private TestDatabase database;

    DatabaseExtension(DatabaseKind kind) {
        this.kind = kind;
    }

    /** Here, since what a parameter's resolver throws is wrapped, and a condition is asked only after the instance is made. */
    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
        try {
            database();
        } catch (ServerUnavailableException e) {
            if (Boolean.getBoolean("rowan.servers.required")) {
                throw e;
            }
            throw new TestAbortedException(e.getMessage(), e);
        }
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        test.getStore(NAMESPACE).put(DatabaseKind.class, kind);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == TestDatabase.class || type == DatabaseKind.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DatabaseKind.class ? kind : database();
    }

    @Override
    public void afterClassTemplateInvocation(ExtensionContext context) {
        if (database != null) {
            database.close();
        }
    }

    private TestDatabase database() {
        if (database == null) {
            database = kind.fresh();
        }
        return database;
    }
}
