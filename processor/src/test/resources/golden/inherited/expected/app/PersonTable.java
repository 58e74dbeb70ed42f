package app;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.BooleanColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TemporalColumn;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.ColumnTypes;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The table of {@link Person}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class PersonTable extends KeyedTable<Person, Long> {
    public static final PersonTable PERSON = new PersonTable(null);

    public final NumberColumn<Person, Long> id = number(column("id", ColumnTypes.LONG).key().identity());
    public final BooleanColumn<Person> isActive = bool(column("is_active", ColumnTypes.BOOLEAN).notNull());
    public final TextColumn<Person> note = text(column("note", ColumnTypes.STRING));
    public final TemporalColumn<Person, Instant> changed = temporal(column("changed", ColumnTypes.INSTANT));
    public final TextColumn<Person> name = text(column("name", ColumnTypes.STRING));

    private PersonTable(String alias) {
        super(Person.class, TableSpec.of("person"), alias);
    }

    /** The same table by another name, for one statement. */
    public PersonTable as(String alias) {
        return new PersonTable(alias);
    }

    @Override
    public KeyedMapper<Person, Long> mapper() {
        return PersonMapper.INSTANCE;
    }
}
