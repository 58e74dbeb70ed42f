package dev.rowan.engine;

/** Runs each call on its own, as a transaction of one statement; a batch as a transaction of its own. Threads share it. */
public final class Autocommit extends StatementRunner {
    Autocommit(EngineCore core, Engine engine) {
        super(new AutocommitCalls(core, engine), core);
    }
}
