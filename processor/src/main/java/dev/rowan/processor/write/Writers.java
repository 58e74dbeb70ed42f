package dev.rowan.processor.write;

import java.util.List;

/** What is generated for an entity. */
public final class Writers {

    /** All of it; the order means nothing. */
    public static final List<Writer> ALL =
            List.of(new KeyWriter(), new TableWriter(), new DdlWriter(), new MapperWriter(), new RepositoryWriter());

    private Writers() {}
}
