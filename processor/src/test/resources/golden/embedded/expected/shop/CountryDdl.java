package shop;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Country}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class CountryDdl {
    private CountryDdl() {}

    public static CreateTable<Country> createTable() {
        return new CreateTable<>(CountryTable.COUNTRY);
    }

    public static DropTable<Country> dropTable() {
        return new DropTable<>(CountryTable.COUNTRY);
    }

    public static CreateIndexes<Country> createIndexes() {
        return new CreateIndexes<>(CountryTable.COUNTRY);
    }

    public static Truncate<Country> truncate() {
        return new Truncate<>(CountryTable.COUNTRY);
    }
}
