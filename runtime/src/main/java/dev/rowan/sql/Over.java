package dev.rowan.sql;

import java.util.Objects;

/** What makes of a function one of the rows of a window: {@code over (…)}, with a blank before it. */
record Over(Window window) implements Rendering {

    Over {
        Objects.requireNonNull(window, "a window");
    }

    @Override
    public void render(SqlSink sink) {
        window.render(sink.sql(" over "));
    }
}
