package dev.rowan.log;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.util.Set;

/** The line of the user's program that is running on this thread. */
final class CallSite {
    /** Not all that begins with it: what is tested with Rowan may be called so, too. */
    private static final String ROOT = "dev.rowan";
    static final Set<String> OURS =
            Set.of("annotation", "ddl", "dialect", "engine", "junit", "log", "mapper", "pool", "schema", "session", "sql", "type");

    private CallSite() {
    }

    /**
     * The nearest frame that is neither Java's, Rowan's, nor that of a class which extends one of Rowan's, as generated ones do; or null.
     */
    static StackTraceElement find() {
        return StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.filter(frame -> users(frame.getDeclaringClass())).findFirst().map(StackFrame::toStackTraceElement))
                .orElse(null);
    }

    private static boolean users(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        Class<?> parent = type.getSuperclass();
        return loader != null && loader != ClassLoader.getPlatformClassLoader() && !ours(type) && (parent == null || !ours(parent));
    }

    private static boolean ours(Class<?> type) {
        String name = type.getPackageName();
        return name.equals(ROOT) || name.startsWith(ROOT + ".") && OURS.contains(name.substring(ROOT.length() + 1));
    }
}
