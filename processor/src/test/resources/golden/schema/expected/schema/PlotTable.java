package schema;

import dev.rowan.annotation.ReferentialAction;
import dev.rowan.dialect.Counting;
import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.Check;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Index;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.Unique;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Plot}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class PlotTable extends KeyedTable<Plot, Long> {
    public static final PlotTable PLOT = new PlotTable(null);

    public final NumberColumn<Plot, Long> id = number(column("id", ColumnTypes.LONG).key().identity(Counting.PLAIN.start(42L).increment(-5L).minValue(-9223372036854775808L).maxValue(1000L).cache(3L).asCycle().asAlways()));
    public final TextColumn<Plot> name = text(column("name", ColumnTypes.STRING).withDefault("'it''s \\'").commented("a\r\n\t\"name\""));
    public final NumberColumn<Plot, Integer> width = number(column("width", ColumnTypes.INTEGER).notNull().withDefault("3 + 5").defined("integer").defined("mysql", "int unsigned").defined("sqlite", "INT"));
    public final NumberColumn<Plot, Integer> height = number(column("height", ColumnTypes.INTEGER).notNull());
    public final NumberColumn<Plot, Integer> area = number(column("area", ColumnTypes.INTEGER).notNull().computed("width * height", true));
    public final TextColumn<Plot> label = text(column("label", ColumnTypes.STRING).computed("name || '\"\n'", false));
    public final NumberColumn<Plot, Long> beside = number(column("beside", ColumnTypes.LONG));

    private PlotTable(String alias) {
        super(Plot.class, TableSpec.of("plot").schema("land").commented("it's \"a\"\nplot */ \u2603 $L").option("postgresql", "with (fillfactor = 70)"), alias);
    }

    /** The same table by another name, for one statement. */
    public PlotTable as(String alias) {
        return new PlotTable(alias);
    }

    @Override
    public KeyedMapper<Plot, Long> mapper() {
        return PlotMapper.INSTANCE;
    }

    @Override
    public List<ForeignKey<Plot>> foreignKeys() {
        return List.of(foreignKey(beside).references(PlotTable.PLOT.id).onDelete(ReferentialAction.SET_DEFAULT).onUpdate(ReferentialAction.CASCADE));
    }

    @Override
    public List<Index<Plot>> indexes() {
        return List.of(
                index(width, height).descending(height).where("width > 0 /* \" \\ */").asUnique(),
                index().expression("lower(\"name\")").expression("width + 1"),
                index(width).expression("upper(name)").named("by \"width\""));
    }

    @Override
    public List<Unique<Plot>> uniques() {
        return List.of(unique(name).named("one name"));
    }

    @Override
    public List<Check> checks() {
        return List.of(
                check("name like '%\"; drop table x; --%'"),
                check("width <> 0").named("wide"));
    }
}
