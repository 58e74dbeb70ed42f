package dev.rowan.session;

import dev.rowan.engine.Engine;

/** Where a repository works: over a factory, in the session that is bound to the thread or each call on its own; or in one session. */
public sealed interface SessionSource permits SessionFactory, Session {

    /** The engine. */
    Engine engine();

    /** The session that calls on this thread take part in, or null: then each call is its own transaction. */
    Session current();
}
