package shop;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Tag}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class TagMapper implements KeyedMapper<Tag, Integer> {
    static final TagMapper INSTANCE = new TagMapper();

    private static final TagTable TAG = TagTable.TAG;

    private TagMapper() {}

    @Override
    public Tag read(ResultSet row, int first) throws SQLException {
        Tag tag = new Tag();
        tag.id = ColumnTypes.INTEGER.read(row, first);
        tag.text = row.getString(first + 1);
        TAG.groups.unload(tag);
        TAG.parcels.unload(tag);
        TAG.similar.unload(tag);
        TAG.similarTo.unload(tag);
        TAG.cities.unload(tag);
        return tag;
    }

    @Override
    public Tag blank() {
        return new Tag();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Tag tag, int column) throws SQLException {
        switch (column) {
            case 0 -> TAG.id.bind(statement, index, tag.id);
            case 1 -> TAG.text.bind(statement, index, tag.text);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Tag tag) {
        return new Object[] {tag.id, tag.text};
    }

    @Override
    public boolean same(Tag tag, Object[] values) {
        return Mapper.same(tag.id, values[0]) && Mapper.same(tag.text, values[1]);
    }

    @Override
    public Tag fill(Tag tag, Object[] values) {
        tag.id = (Integer) values[0];
        tag.text = (String) values[1];
        return tag;
    }

    @Override
    public Integer key(Tag tag) {
        return tag.id;
    }

    @Override
    public Tag withKey(Tag tag, Integer key) {
        tag.id = key;
        return tag;
    }
}
