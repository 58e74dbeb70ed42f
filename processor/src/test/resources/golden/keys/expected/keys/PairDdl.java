package keys;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Pair}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class PairDdl {
    private PairDdl() {}

    public static CreateTable<Pair> createTable() {
        return new CreateTable<>(PairTable.PAIR);
    }

    public static DropTable<Pair> dropTable() {
        return new DropTable<>(PairTable.PAIR);
    }

    public static CreateIndexes<Pair> createIndexes() {
        return new CreateIndexes<>(PairTable.PAIR);
    }

    public static Truncate<Pair> truncate() {
        return new Truncate<>(PairTable.PAIR);
    }
}
