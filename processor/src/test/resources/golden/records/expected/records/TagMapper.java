package records;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Tag}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class TagMapper implements KeyedMapper<Tag, String> {
    static final TagMapper INSTANCE = new TagMapper();

    private static final TagTable TAG = TagTable.TAG;

    private TagMapper() {}

    @Override
    public Tag read(ResultSet row, int first) throws SQLException {
        return new Tag(
                row.getString(first),
                readBytes(row, first));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Tag tag, int column) throws SQLException {
        switch (column) {
            case 0 -> TAG.code.bind(statement, index, tag.code());
            case 1 -> bindBytes(statement, index, tag.bytes(), column);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Tag tag) {
        Tag.Bytes bytes = tag.bytes();
        return new Object[] {tag.code(), bytes == null ? null : bytes.all()};
    }

    @Override
    public boolean same(Tag tag, Object[] values) {
        return Mapper.same(tag.code(), values[0]) && sameBytes(tag.bytes(), values);
    }

    @Override
    public Tag fill(Tag tag, Object[] values) {
        return new Tag(
                (String) values[0],
                fillBytes(tag.bytes(), values));
    }

    @Override
    public String key(Tag tag) {
        return tag.code();
    }

    private static Tag.Bytes readBytes(ResultSet row, int first) throws SQLException {
        byte[] bytesAll = row.getBytes(first + 1);
        if (bytesAll == null) {
            return null;
        }
        return new Tag.Bytes(
                bytesAll);
    }

    private static void bindBytes(PreparedStatement statement, int index, Tag.Bytes bytes,
            int column) throws SQLException {
        if (bytes == null) {
            TAG.columns().get(column).bind(statement, index, null);
            return;
        }
        switch (column) {
            case 1 -> TAG.bytesAll.bind(statement, index, bytes.all());
            default -> throw Mapper.noColumn(column);
        }
    }

    private static boolean sameBytes(Tag.Bytes bytes, Object[] values) {
        if (bytes == null) {
            return values[1] == null;
        }
        return Mapper.same(bytes.all(), values[1]);
    }

    private static Tag.Bytes fillBytes(Tag.Bytes bytes, Object[] values) {
        if (sameBytes(bytes, values)) {
            return bytes;
        }
        if (values[1] == null) {
            return null;
        }
        return new Tag.Bytes(
                (byte[]) values[1]);
    }
}
