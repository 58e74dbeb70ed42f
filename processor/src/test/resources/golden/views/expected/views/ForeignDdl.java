package views;

import dev.rowan.ddl.CreateView;
import dev.rowan.ddl.DropView;
import javax.annotation.processing.Generated;

/** The DDL of the view of {@link Foreign}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class ForeignDdl {
    private ForeignDdl() {}

    public static CreateView<Foreign> createView() {
        return new CreateView<>(ForeignTable.FOREIGN);
    }

    public static DropView<Foreign> dropView() {
        return new DropView<>(ForeignTable.FOREIGN);
    }
}
