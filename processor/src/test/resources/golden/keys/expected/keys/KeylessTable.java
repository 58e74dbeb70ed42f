package keys;

import dev.rowan.annotation.ReferentialAction;
import dev.rowan.mapper.Mapper;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Index;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.Table;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.Unique;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Keyless}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class KeylessTable extends Table<Keyless> {
    public static final KeylessTable KEYLESS = new KeylessTable(null);

    public final NumberColumn<Keyless, Integer> leftPart = number(column("left_part", ColumnTypes.INTEGER).notNull());
    public final NumberColumn<Keyless, Integer> rightPart = number(column("right_part", ColumnTypes.INTEGER).notNull());
    public final TextColumn<Keyless> note = text(column("note", ColumnTypes.STRING).withDefault("'-'").defined("varchar(7)").notInsertable().notUpdatable());

    private KeylessTable(String alias) {
        super(Keyless.class, TableSpec.of("keyless").schema("app").commented("No key").option("mysql", "ENGINE=InnoDB").option("mariadb", "ENGINE=Aria"), alias);
    }

    /** The same table by another name, for one statement. */
    public KeylessTable as(String alias) {
        return new KeylessTable(alias);
    }

    @Override
    public Mapper<Keyless> mapper() {
        return KeylessMapper.INSTANCE;
    }

    @Override
    public List<ForeignKey<Keyless>> foreignKeys() {
        return List.of(foreignKey(leftPart, rightPart).references(PairTable.PAIR.left, PairTable.PAIR.right).onDelete(ReferentialAction.CASCADE).onUpdate(ReferentialAction.CASCADE).asDeferrable().named("to_pair"));
    }

    @Override
    public List<Index<Keyless>> indexes() {
        return List.of(
                index(note).asUnique(),
                index(leftPart, note).asUnique().named("by_left"));
    }

    @Override
    public List<Unique<Keyless>> uniques() {
        return List.of(
                unique(leftPart, rightPart),
                unique(note).named("one_note"));
    }
}
