package schema;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Ticket}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class TicketMapper implements KeyedMapper<Ticket, Integer> {
    static final TicketMapper INSTANCE = new TicketMapper();

    private static final TicketTable TICKET = TicketTable.TICKET;

    private TicketMapper() {}

    @Override
    public Ticket read(ResultSet row, int first) throws SQLException {
        return new Ticket(
                ColumnTypes.INTEGER.read(row, first),
                row.getInt(first + 1),
                ColumnTypes.INTEGER.read(row, first + 2));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Ticket ticket, int column) throws SQLException {
        switch (column) {
            case 0 -> TICKET.id.bind(statement, index, ticket.id());
            case 1 -> statement.setInt(index, ticket.a());
            case 2 -> TICKET.twice.bind(statement, index, ticket.twice());
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Ticket ticket) {
        return new Object[] {ticket.id(), ticket.a(), ticket.twice()};
    }

    @Override
    public boolean same(Ticket ticket, Object[] values) {
        return Mapper.same(ticket.id(), values[0]) && ticket.a() == (int) values[1]
                && Mapper.same(ticket.twice(), values[2]);
    }

    @Override
    public Ticket fill(Ticket ticket, Object[] values) {
        return new Ticket(
                (Integer) values[0],
                (int) values[1],
                (Integer) values[2]);
    }

    @Override
    public Integer key(Ticket ticket) {
        return ticket.id();
    }

    @Override
    public Ticket withKey(Ticket ticket, Integer key) {
        return new Ticket(
                key,
                ticket.a(),
                ticket.twice());
    }
}
