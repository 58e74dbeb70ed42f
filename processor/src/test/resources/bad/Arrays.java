package bad;

import dev.rowan.annotation.*;
import java.util.List;
import java.util.Optional;

@Table
class Arrays {
    @Id Integer id;
    int[] ints; // error: array-type
    String[] texts; // error: array-type
    String[][] nested; // error: array-type
    Optional<long[]> maybe; // error: array-type
    byte[] bytes;
    @Json int[] json;
    char[] chars; // error: unsupported-type
    Byte[] boxedBytes; // error: unsupported-type
    byte[][] manyBytes; // error: unsupported-type
    Character[] characters; // error: unsupported-type
    int[][][] cube; // error: unsupported-type
    List<String>[] lists; // error: unsupported-type
    Object[] objects; // error: unsupported-type
    java.time.Duration[] durations; // error: unsupported-type
}

@Table
class ArrayKey {
    @Id int[] id; // error: key-type
}
