package dev.rowan.it.reading;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.List;
import java.util.stream.IntStream;

/** A character from 1 to 127. */
@Table(name = "ascii_character")
record AsciiCharacter(@Id(assigned = true) Integer id, int numericValue, String hex, char thisCharacter, boolean control) {

    static List<AsciiCharacter> all() {
        return IntStream.rangeClosed(1, 127)
                .mapToObj(c -> new AsciiCharacter(c, c, Integer.toHexString(c), (char) c, Character.isISOControl(c)))
                .toList();
    }

    String told() {
        return hex + ":" + thisCharacter;
    }
}
