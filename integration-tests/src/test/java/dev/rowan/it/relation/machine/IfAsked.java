package dev.rowan.it.relation.machine;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips what is not asked for by a number of tries. */
final class IfAsked implements SkipExecutionHook {

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        boolean asked = System.getProperty("jqwik.tries.default") != null;
        return asked ? SkipResult.doNotSkip() : SkipResult.skip("ask by -Djqwik.tries.default");
    }
}
