package views;

import dev.rowan.mapper.Mapper;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.Table;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.Unique;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Foreign}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class ForeignTable extends Table<Foreign> {
    public static final ForeignTable FOREIGN = new ForeignTable(null);

    public final TextColumn<Foreign> name = text(column("name", ColumnTypes.STRING));
    public final NumberColumn<Foreign, Integer> rank = number(column("rank", ColumnTypes.INTEGER));

    private ForeignTable(String alias) {
        super(Foreign.class, TableSpec.of("somebody's view").asView(), alias);
    }

    /** The same table by another name, for one statement. */
    public ForeignTable as(String alias) {
        return new ForeignTable(alias);
    }

    @Override
    public Mapper<Foreign> mapper() {
        return ForeignMapper.INSTANCE;
    }

    @Override
    public List<Unique<Foreign>> uniques() {
        return List.of(unique(rank));
    }
}
