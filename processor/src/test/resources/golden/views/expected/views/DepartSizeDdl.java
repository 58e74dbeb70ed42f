package views;

import dev.rowan.ddl.CreateView;
import dev.rowan.ddl.DropView;
import javax.annotation.processing.Generated;

/** The DDL of the view of {@link DepartSize}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class DepartSizeDdl {
    private DepartSizeDdl() {}

    public static CreateView<DepartSize> createView() {
        return new CreateView<>(DepartSizeTable.DEPART_SIZE);
    }

    public static DropView<DepartSize> dropView() {
        return new DropView<>(DepartSizeTable.DEPART_SIZE);
    }
}
