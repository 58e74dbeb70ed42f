package dev.rowan.it.relation.machine;

import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.ServerUnavailableException;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Locale;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.MethodLifecycleContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips a property whose name is that of a database which is not wanted, or whose server cannot start. */
final class WhereDatabaseIs implements SkipExecutionHook {

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        if (!(context instanceof MethodLifecycleContext method)) {
            return SkipResult.doNotSkip();
        }
        DatabaseKind kind = kind(method.targetMethod());
        if (!kind.wanted()) {
            return SkipResult.skip(kind + " is not among rowan.databases");
        }
        try {
            SessionMachineTest.tables(kind);
            return SkipResult.doNotSkip();
        } catch (ServerUnavailableException e) {
            if (Boolean.getBoolean("rowan.servers.required")) {
                throw e;
            }
            return SkipResult.skip(e.getMessage());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static DatabaseKind kind(Method property) {
        return DatabaseKind.valueOf(property.getName().toUpperCase(Locale.ROOT));
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
