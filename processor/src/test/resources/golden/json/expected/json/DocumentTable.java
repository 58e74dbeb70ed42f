package json;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.ValueColumn;
import dev.rowan.type.ColumnTypes;
import dev.rowan.type.GenericType;
import dev.rowan.type.JsonText;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The table of {@link Document}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class DocumentTable extends KeyedTable<Document, Integer> {
    public static final DocumentTable DOCUMENT = new DocumentTable(null);

    public final NumberColumn<Document, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
    public final ValueColumn<Document, Document.Settings> settings = value(column("settings", ColumnTypes.json(Document.Settings.class)));
    public final ValueColumn<Document, List<Document.Tag>> tags = value(column("tags", ColumnTypes.<List<Document.Tag>>json(List.class, GenericType.of(List.class, Document.Tag.class))).notNull());
    public final ValueColumn<Document, Map<String, List<? extends Number>>> counts = value(column("counts", ColumnTypes.<Map<String, List<? extends Number>>>json(Map.class, GenericType.of(Map.class, String.class, GenericType.of(List.class, Number.class)))));
    public final ValueColumn<Document, Document.Settings> maybe = value(column("maybe", ColumnTypes.json(Document.Settings.class)));
    public final ValueColumn<Document, List<String>> words = value(column("words", ColumnTypes.<List<String>>json(List.class, GenericType.of(List.class, String.class))));
    public final ValueColumn<Document, String> text = value(column("text", ColumnTypes.json(String.class)));
    public final ValueColumn<Document, Document.Tag[]> array = value(column("array", ColumnTypes.json(Document.Tag[].class)));
    public final ValueColumn<Document, Map<String, int[]>[]> maps = value(column("maps", ColumnTypes.<Map<String, int[]>[]>json(Map[].class, GenericType.arrayOf(GenericType.of(Map.class, String.class, int[].class)))));
    public final ValueColumn<Document, List<?>> anything = value(column("anything", ColumnTypes.<List<?>>json(List.class, GenericType.of(List.class, Object.class))));
    public final ValueColumn<Document, Document.Color> color = value(column("color", ColumnTypes.json(Document.Color.class)));
    public final ValueColumn<Document, JsonText> raw = value(column("raw", ColumnTypes.JSON_TEXT));
    public final ValueColumn<Document, JsonText> given = value(column("given", ColumnTypes.JSON_TEXT));
    public final ValueColumn<Document, List<Document.Tag>> partLabels = value(column("labels", ColumnTypes.<List<Document.Tag>>json(List.class, GenericType.of(List.class, Document.Tag.class))));

    private DocumentTable(String alias) {
        super(Document.class, TableSpec.of("document"), alias);
    }

    /** The same table by another name, for one statement. */
    public DocumentTable as(String alias) {
        return new DocumentTable(alias);
    }

    @Override
    public KeyedMapper<Document, Integer> mapper() {
        return DocumentMapper.INSTANCE;
    }
}
