package stored;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Parcel}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class ParcelDdl {
    private ParcelDdl() {}

    public static CreateTable<Parcel> createTable() {
        return new CreateTable<>(ParcelTable.PARCEL);
    }

    public static DropTable<Parcel> dropTable() {
        return new DropTable<>(ParcelTable.PARCEL);
    }

    public static CreateIndexes<Parcel> createIndexes() {
        return new CreateIndexes<>(ParcelTable.PARCEL);
    }

    public static Truncate<Parcel> truncate() {
        return new Truncate<>(ParcelTable.PARCEL);
    }
}
