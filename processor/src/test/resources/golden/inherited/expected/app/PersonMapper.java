package app;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Person}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class PersonMapper implements KeyedMapper<Person, Long> {
    static final PersonMapper INSTANCE = new PersonMapper();

    private static final PersonTable PERSON = PersonTable.PERSON;

    private PersonMapper() {}

    @Override
    public Person read(ResultSet row, int first) throws SQLException {
        Person person = new Person();
        person.setId(ColumnTypes.LONG.read(row, first));
        person.setActive(row.getBoolean(first + 1));
        person.note = row.getString(first + 2);
        person.changed(ColumnTypes.INSTANT.read(row, first + 3));
        person.name = row.getString(first + 4);
        return person;
    }

    @Override
    public Person blank() {
        return new Person();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Person person, int column) throws SQLException {
        switch (column) {
            case 0 -> PERSON.id.bind(statement, index, person.getId());
            case 1 -> statement.setBoolean(index, person.isActive());
            case 2 -> PERSON.note.bind(statement, index, person.note);
            case 3 -> PERSON.changed.bind(statement, index, person.changed());
            case 4 -> PERSON.name.bind(statement, index, person.name);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Person person) {
        return new Object[] {person.getId(), person.isActive(), person.note, person.changed(),
                person.name};
    }

    @Override
    public boolean same(Person person, Object[] values) {
        return Mapper.same(person.getId(), values[0]) && person.isActive() == (boolean) values[1]
                && Mapper.same(person.note, values[2]) && Mapper.same(person.changed(), values[3])
                && Mapper.same(person.name, values[4]);
    }

    @Override
    public Person fill(Person person, Object[] values) {
        person.setId((Long) values[0]);
        person.setActive((boolean) values[1]);
        person.note = (String) values[2];
        person.changed((Instant) values[3]);
        person.name = (String) values[4];
        return person;
    }

    @Override
    public Long key(Person person) {
        return person.getId();
    }

    @Override
    public Person withKey(Person person, Long key) {
        person.setId(key);
        return person;
    }
}
