package views;

import dev.rowan.schema.MetaData;
import javax.annotation.processing.Generated;

/** The tables of {@link Depart.Views}'s module. */
@Generated("dev.rowan.processor.ModelProcessor")
public final class Depart_ViewsModel {
    public static final MetaData METADATA = MetaData.of(
            DepartTable.DEPART,
            DepartSizeTable.DEPART_SIZE,
            ForeignTable.FOREIGN);

    private Depart_ViewsModel() {}
}
