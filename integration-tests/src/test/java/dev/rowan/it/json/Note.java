package dev.rowan.it.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Json;
import dev.rowan.annotation.Sensitive;
import dev.rowan.annotation.Table;
import dev.rowan.type.JsonText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A column of JSON of each sort. */
@Table
class Note {
    @Id Integer id;
    String title;
    @Json Settings settings;
    @Json List<Tag> tags;
    @Json Map<String, Integer> counts;
    @Json JsonNode node;
    @Json String text;
    @Json Optional<Settings> maybe = Optional.empty();
    @Json @Sensitive Settings secret;
    JsonText raw;

    record Settings(String theme, int size) {}

    record Tag(String name, List<String> more) {}
}
