package shop;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.AssociationTable;
import dev.rowan.sql.Container;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RelationshipSpec;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ToMany;
import dev.rowan.type.ColumnTypes;
import geo.City;
import geo.CityTable;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Tag}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class TagTable extends KeyedTable<Tag, Integer> {
    public static final TagTable TAG = new TagTable(null);

    public final NumberColumn<Tag, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
    public final TextColumn<Tag> text = text(column("text", ColumnTypes.STRING));
    public final ToMany<Tag, Group> groups = toMany("groups", Container.set(), tag -> tag.groups,
            (tag, groups) -> tag.groups = groups,
            RelationshipSpec.inverse(() -> GroupTable.GROUP.tags));

    public final ToMany<Tag, Parcel> parcels = toMany("parcels", Container.set(),
            tag -> tag.parcels, (tag, parcels) -> tag.parcels = parcels,
            RelationshipSpec.through(() -> AssociationTable.of(TableSpec.of("tag_parcels").schema("app"),
                    TagTable.TAG, List.of("tag"),
                    ParcelTable.PARCEL, List.of("parcel_depot", "parcel_number"))));

    public final ToMany<Tag, Tag> similar = toMany("similar", Container.set(), tag -> tag.similar,
            (tag, similar) -> tag.similar = similar,
            RelationshipSpec.through(() -> AssociationTable.of(TableSpec.of("similar").schema("app"),
                    TagTable.TAG, List.of("tag_id"), TagTable.TAG, List.of("similar_id"))));

    public final ToMany<Tag, Tag> similarTo = toMany("similarTo", Container.set(),
            tag -> tag.similarTo, (tag, similarTo) -> tag.similarTo = similarTo,
            RelationshipSpec.inverse(() -> TagTable.TAG.similar));

    public final ToMany<Tag, City> cities = toMany("cities", Container.set(), tag -> tag.cities,
            (tag, cities) -> tag.cities = cities,
            RelationshipSpec.through(() -> AssociationTable.of(TableSpec.of("tag_cities").schema("app"),
                    TagTable.TAG, List.of("tag_id"), CityTable.CITY, List.of("city_id"))));

    private TagTable(String alias) {
        super(Tag.class, TableSpec.of("tag").schema("app"), alias);
    }

    /** The same table by another name, for one statement. */
    public TagTable as(String alias) {
        return new TagTable(alias);
    }

    @Override
    public KeyedMapper<Tag, Integer> mapper() {
        return TagMapper.INSTANCE;
    }
}
