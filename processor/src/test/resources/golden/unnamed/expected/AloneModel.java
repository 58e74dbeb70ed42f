import dev.rowan.schema.MetaData;
import javax.annotation.processing.Generated;

/** The tables of {@link Alone}'s module. */
@Generated("dev.rowan.processor.ModelProcessor")
public final class AloneModel {
    public static final MetaData METADATA = MetaData.of(
            AloneTable.ALONE);

    private AloneModel() {}
}
