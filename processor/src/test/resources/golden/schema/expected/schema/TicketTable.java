package schema;

import dev.rowan.dialect.Counting;
import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.type.ColumnTypes;
import javax.annotation.processing.Generated;

/** The table of {@link Ticket}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class TicketTable extends KeyedTable<Ticket, Integer> {
    public static final TicketTable TICKET = new TicketTable(null);

    public final NumberColumn<Ticket, Integer> id = number(column("id", ColumnTypes.INTEGER).key().sequence("ticket_seq", Counting.PLAIN.start(1000L).increment(10L)));
    public final NumberColumn<Ticket, Integer> a = number(column("a", ColumnTypes.INTEGER).notNull());
    public final NumberColumn<Ticket, Integer> twice = number(column("twice", ColumnTypes.INTEGER).computed("a * 2", true));

    private TicketTable(String alias) {
        super(Ticket.class, TableSpec.of("ticket"), alias);
    }

    /** The same table by another name, for one statement. */
    public TicketTable as(String alias) {
        return new TicketTable(alias);
    }

    @Override
    public KeyedMapper<Ticket, Integer> mapper() {
        return TicketMapper.INSTANCE;
    }
}
