package dev.rowan.log;

/** Two logs as one. */
record BothLogs(StatementLog first, StatementLog second) implements StatementLog {
    @Override
    public boolean on() {
        return first.on() || second.on();
    }

    @Override
    public void statement(StatementEvent event) {
        if (first.on()) {
            first.statement(event);
        }
        if (second.on()) {
            second.statement(event);
        }
    }

    @Override
    public void transaction(String step) {
        if (first.on()) {
            first.transaction(step);
        }
        if (second.on()) {
            second.transaction(step);
        }
    }

    @Override
    public void repeated(RepeatedStatement statement) {
        first.repeated(statement);
        second.repeated(statement);
    }
}
