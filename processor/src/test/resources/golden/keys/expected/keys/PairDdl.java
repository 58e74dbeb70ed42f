package keys;

import dev.rowan.ddl.AddColumn;
import dev.rowan.ddl.AddConstraint;
import dev.rowan.ddl.AlterColumn;
import dev.rowan.ddl.AlterComment;
import dev.rowan.ddl.CreateIndex;
import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropColumn;
import dev.rowan.ddl.DropConstraint;
import dev.rowan.ddl.DropIndex;
import dev.rowan.ddl.DropIndexes;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.RenameColumn;
import dev.rowan.ddl.RenameTable;
import dev.rowan.ddl.Truncate;
import dev.rowan.sql.Column;
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

    public static RenameTable<Pair> renameTable(String oldName) {
        return new RenameTable<>(oldName, PairTable.PAIR);
    }

    public static AlterComment<Pair> alterComment() {
        return new AlterComment<>(PairTable.PAIR);
    }

    public static Truncate<Pair> truncate() {
        return new Truncate<>(PairTable.PAIR);
    }

    public static AddColumn<Pair> addColumn(Column<Pair, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Pair> dropColumn(Column<Pair, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Pair> dropColumn(String name) {
        return new DropColumn<>(PairTable.PAIR, name);
    }

    public static RenameColumn<Pair> renameColumn(String oldName, Column<Pair, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Pair> alterColumn(Column<Pair, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Pair> addConstraint(String name) {
        return new AddConstraint<>(PairTable.PAIR, name);
    }

    public static DropConstraint<Pair> dropConstraint(String name) {
        return new DropConstraint<>(PairTable.PAIR, name);
    }

    public static CreateIndexes<Pair> createIndexes() {
        return new CreateIndexes<>(PairTable.PAIR);
    }

    public static CreateIndex<Pair> createIndex(String name) {
        return new CreateIndex<>(PairTable.PAIR, name);
    }

    public static DropIndexes<Pair> dropIndexes() {
        return new DropIndexes<>(PairTable.PAIR);
    }

    public static DropIndex<Pair> dropIndex(String name) {
        return new DropIndex<>(PairTable.PAIR, name);
    }
}
