package dev.rowan.sql;

/** A function that is of windows only, with its window. */
record Windowed(Rendering function, Over over) implements Rendering {

    @Override
    public void render(SqlSink sink) {
        if (function instanceof Distant distant) {
            distant.render(sink, over);
            return;
        }
        function.render(sink);
        over.render(sink);
    }
}
