package json;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import dev.rowan.type.JsonText;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Document}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class DocumentMapper implements KeyedMapper<Document, Integer> {
    static final DocumentMapper INSTANCE = new DocumentMapper();

    private static final DocumentTable DOCUMENT = DocumentTable.DOCUMENT;

    private DocumentMapper() {}

    @Override
    public Document read(ResultSet row, int first) throws SQLException {
        Document document = new Document();
        document.id = ColumnTypes.INTEGER.read(row, first);
        document.settings = DOCUMENT.settings.read(row, first + 1);
        document.tags = DOCUMENT.tags.read(row, first + 2);
        document.counts = DOCUMENT.counts.read(row, first + 3);
        document.maybe = Optional.ofNullable(DOCUMENT.maybe.read(row, first + 4));
        document.words = Optional.ofNullable(DOCUMENT.words.read(row, first + 5));
        document.text = DOCUMENT.text.read(row, first + 6);
        document.array = DOCUMENT.array.read(row, first + 7);
        document.maps = DOCUMENT.maps.read(row, first + 8);
        document.anything = DOCUMENT.anything.read(row, first + 9);
        document.color = DOCUMENT.color.read(row, first + 10);
        document.raw = ColumnTypes.JSON_TEXT.read(row, first + 11);
        document.given = Optional.ofNullable(ColumnTypes.JSON_TEXT.read(row, first + 12));
        document.part = readPart(row, first);
        return document;
    }

    @Override
    public Document blank() {
        return new Document();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Document document, int column) throws SQLException {
        switch (column) {
            case 0 -> DOCUMENT.id.bind(statement, index, document.id);
            case 1 -> DOCUMENT.settings.bind(statement, index, document.settings);
            case 2 -> DOCUMENT.tags.bind(statement, index, document.tags);
            case 3 -> DOCUMENT.counts.bind(statement, index, document.counts);
            case 4 -> DOCUMENT.maybe.bind(statement, index, Mapper.orNull(document.maybe));
            case 5 -> DOCUMENT.words.bind(statement, index, Mapper.orNull(document.words));
            case 6 -> DOCUMENT.text.bind(statement, index, document.text);
            case 7 -> DOCUMENT.array.bind(statement, index, document.array);
            case 8 -> DOCUMENT.maps.bind(statement, index, document.maps);
            case 9 -> DOCUMENT.anything.bind(statement, index, document.anything);
            case 10 -> DOCUMENT.color.bind(statement, index, document.color);
            case 11 -> DOCUMENT.raw.bind(statement, index, document.raw);
            case 12 -> DOCUMENT.given.bind(statement, index, Mapper.orNull(document.given));
            case 13 -> bindPart(statement, index, document.part, column);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Document document) {
        Document.Part part = document.part;
        return new Object[] {document.id, document.settings, document.tags, document.counts,
                Mapper.orNull(document.maybe), Mapper.orNull(document.words), document.text,
                document.array, document.maps, document.anything, document.color, document.raw,
                Mapper.orNull(document.given), part == null ? null : part.labels()};
    }

    @Override
    public boolean same(Document document, Object[] values) {
        return Mapper.same(document.id, values[0]) && Mapper.same(document.settings, values[1])
                && Mapper.same(document.tags, values[2]) && Mapper.same(document.counts, values[3])
                && Mapper.same(Mapper.orNull(document.maybe), values[4])
                && Mapper.same(Mapper.orNull(document.words), values[5])
                && Mapper.same(document.text, values[6]) && Mapper.same(document.array, values[7])
                && Mapper.same(document.maps, values[8])
                && Mapper.same(document.anything, values[9])
                && Mapper.same(document.color, values[10]) && Mapper.same(document.raw, values[11])
                && Mapper.same(Mapper.orNull(document.given), values[12])
                && samePart(document.part, values);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Document fill(Document document, Object[] values) {
        document.id = (Integer) values[0];
        document.settings = (Document.Settings) values[1];
        document.tags = (List<Document.Tag>) values[2];
        document.counts = (Map<String, List<? extends Number>>) values[3];
        document.maybe = Optional.ofNullable((Document.Settings) values[4]);
        document.words = Optional.ofNullable((List<String>) values[5]);
        document.text = (String) values[6];
        document.array = (Document.Tag[]) values[7];
        document.maps = (Map<String, int[]>[]) values[8];
        document.anything = (List<?>) values[9];
        document.color = (Document.Color) values[10];
        document.raw = (JsonText) values[11];
        document.given = Optional.ofNullable((JsonText) values[12]);
        document.part = fillPart(document.part, values);
        return document;
    }

    @Override
    public Integer key(Document document) {
        return document.id;
    }

    @Override
    public Document withKey(Document document, Integer key) {
        document.id = key;
        return document;
    }

    private static Document.Part readPart(ResultSet row, int first) throws SQLException {
        List<Document.Tag> partLabels = DOCUMENT.partLabels.read(row, first + 13);
        if (partLabels == null) {
            return null;
        }
        return new Document.Part(
                partLabels);
    }

    private static void bindPart(PreparedStatement statement, int index, Document.Part part,
            int column) throws SQLException {
        if (part == null) {
            DOCUMENT.columns().get(column).bind(statement, index, null);
            return;
        }
        switch (column) {
            case 13 -> DOCUMENT.partLabels.bind(statement, index, part.labels());
            default -> throw Mapper.noColumn(column);
        }
    }

    private static boolean samePart(Document.Part part, Object[] values) {
        if (part == null) {
            return values[13] == null;
        }
        return Mapper.same(part.labels(), values[13]);
    }

    @SuppressWarnings("unchecked")
    private static Document.Part fillPart(Document.Part part, Object[] values) {
        if (samePart(part, values)) {
            return part;
        }
        if (values[13] == null) {
            return null;
        }
        return new Document.Part(
                (List<Document.Tag>) values[13]);
    }
}
