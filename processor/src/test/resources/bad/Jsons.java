package bad;

import dev.rowan.annotation.*;
import dev.rowan.type.JsonText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Table(indexes = @Index(columns = {"id", "raw"})) // error: json-index
class Documents {
    @Id Integer id;
    @Json int primitive; // error: unsupported-type
    @Json List raw0; // error: unresolved-type
    @Json Optional nothing; // error: unresolved-type
    @Json Map<String, List> rawInside; // error: unresolved-type
    @Json List<Hidden> hidden; // error: unreachable-type
    @Json @Column(length = 10) List<String> sized; // error: length-type
    @Json @Column(unique = true) List<String> unique; // error: json-index
    @Column(index = true) JsonText indexed; // error: json-index
    @Json @ForeignKey(Documents.class) Integer other; // error: conflicting-annotations
    @Json @Transient List<String> skipped; // error: conflicting-annotations
    JsonText raw;
    List<String> forgotten; // error: unsupported-type

    private static class Hidden {}
}

@Table
class JsonKey {
    @Id @Json List<String> id; // error: key-type
}

@Table
class JsonTextKey {
    @Id JsonText id; // error: key-type
}

@Table
class Generic<T> { // error: generic-entity
    @Id Integer id;
    @Json List<T> list;
}
