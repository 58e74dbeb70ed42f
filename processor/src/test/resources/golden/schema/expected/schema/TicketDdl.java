package schema;

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

/** The DDL of the table of {@link Ticket}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class TicketDdl {
    private TicketDdl() {}

    public static CreateTable<Ticket> createTable() {
        return new CreateTable<>(TicketTable.TICKET);
    }

    public static DropTable<Ticket> dropTable() {
        return new DropTable<>(TicketTable.TICKET);
    }

    public static RenameTable<Ticket> renameTable(String oldName) {
        return new RenameTable<>(oldName, TicketTable.TICKET);
    }

    public static AlterComment<Ticket> alterComment() {
        return new AlterComment<>(TicketTable.TICKET);
    }

    public static Truncate<Ticket> truncate() {
        return new Truncate<>(TicketTable.TICKET);
    }

    public static AddColumn<Ticket> addColumn(Column<Ticket, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Ticket> dropColumn(Column<Ticket, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Ticket> dropColumn(String name) {
        return new DropColumn<>(TicketTable.TICKET, name);
    }

    public static RenameColumn<Ticket> renameColumn(String oldName, Column<Ticket, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Ticket> alterColumn(Column<Ticket, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Ticket> addConstraint(String name) {
        return new AddConstraint<>(TicketTable.TICKET, name);
    }

    public static DropConstraint<Ticket> dropConstraint(String name) {
        return new DropConstraint<>(TicketTable.TICKET, name);
    }

    public static CreateIndexes<Ticket> createIndexes() {
        return new CreateIndexes<>(TicketTable.TICKET);
    }

    public static CreateIndex<Ticket> createIndex(String name) {
        return new CreateIndex<>(TicketTable.TICKET, name);
    }

    public static DropIndexes<Ticket> dropIndexes() {
        return new DropIndexes<>(TicketTable.TICKET);
    }

    public static DropIndex<Ticket> dropIndex(String name) {
        return new DropIndex<>(TicketTable.TICKET, name);
    }
}
