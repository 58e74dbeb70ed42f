package schema;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
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

    public static CreateIndexes<Ticket> createIndexes() {
        return new CreateIndexes<>(TicketTable.TICKET);
    }

    public static Truncate<Ticket> truncate() {
        return new Truncate<>(TicketTable.TICKET);
    }
}
