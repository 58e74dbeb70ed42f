package schema;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Plot}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class PlotMapper implements KeyedMapper<Plot, Long> {
    static final PlotMapper INSTANCE = new PlotMapper();

    private static final PlotTable PLOT = PlotTable.PLOT;

    private PlotMapper() {}

    @Override
    public Plot read(ResultSet row, int first) throws SQLException {
        Plot plot = new Plot();
        plot.id = ColumnTypes.LONG.read(row, first);
        plot.name = row.getString(first + 1);
        plot.width = row.getInt(first + 2);
        plot.height = row.getInt(first + 3);
        plot.area = row.getInt(first + 4);
        plot.label = row.getString(first + 5);
        plot.beside = ColumnTypes.LONG.read(row, first + 6);
        return plot;
    }

    @Override
    public Plot blank() {
        return new Plot();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Plot plot, int column) throws SQLException {
        switch (column) {
            case 0 -> PLOT.id.bind(statement, index, plot.id);
            case 1 -> PLOT.name.bind(statement, index, plot.name);
            case 2 -> statement.setInt(index, plot.width);
            case 3 -> statement.setInt(index, plot.height);
            case 4 -> statement.setInt(index, plot.area);
            case 5 -> PLOT.label.bind(statement, index, plot.label);
            case 6 -> PLOT.beside.bind(statement, index, plot.beside);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Plot plot) {
        return new Object[] {plot.id, plot.name, plot.width, plot.height, plot.area, plot.label,
                plot.beside};
    }

    @Override
    public boolean same(Plot plot, Object[] values) {
        return Mapper.same(plot.id, values[0]) && Mapper.same(plot.name, values[1])
                && plot.width == (int) values[2] && plot.height == (int) values[3]
                && plot.area == (int) values[4] && Mapper.same(plot.label, values[5])
                && Mapper.same(plot.beside, values[6]);
    }

    @Override
    public Plot fill(Plot plot, Object[] values) {
        plot.id = (Long) values[0];
        plot.name = (String) values[1];
        plot.width = (int) values[2];
        plot.height = (int) values[3];
        plot.area = (int) values[4];
        plot.label = (String) values[5];
        plot.beside = (Long) values[6];
        return plot;
    }

    @Override
    public Long key(Plot plot) {
        return plot.id;
    }

    @Override
    public Plot withKey(Plot plot, Long key) {
        plot.id = key;
        return plot;
    }
}
