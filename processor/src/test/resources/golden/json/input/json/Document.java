package json;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Json;
import dev.rowan.annotation.Table;
import dev.rowan.type.JsonText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON columns of types that code can and cannot name by a class alone. */
@Table
class Document {
    @Id Integer id;
    @Json Settings settings;
    @Json @Column(nullable = false) List<Tag> tags;
    @Json Map<String, List<? extends Number>> counts;
    @Json Optional<Settings> maybe;
    @Json Optional<List<String>> words;
    @Json String text;
    @Json Tag[] array;
    @Json Map<String, int[]>[] maps;
    @Json List<?> anything;
    @Json Color color;
    JsonText raw;
    @Json Optional<JsonText> given;
    @Embedded Part part;

    record Part(@Json List<Tag> labels) {}

    record Settings(String theme, int size) {}

    record Tag(String name) {}

    enum Color { RED }
}
