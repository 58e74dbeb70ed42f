package dev.rowan.ddl;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Dialect.LengthUnit;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * How long a name may be.
 *
 * @param length the most there may be
 * @param unit of what
 */
record NameLimit(int length, LengthUnit unit) {

    static NameLimit of(Dialect dialect) {
        return new NameLimit(dialect.identifierLimit(), dialect.identifierUnit());
    }

    /** The name, or as much of it as leaves room for a hash that tells it from others cut at the same place. */
    String fit(String name) {
        if (size(name) <= length) {
            return name;
        }
        String hash = "_" + hash(name);
        int end = 0;
        int used = hash.length();
        while (end < name.length()) {
            int next = name.offsetByCodePoints(end, 1);
            used += size(name.substring(end, next));
            if (used > length) {
                break;
            }
            end = next;
        }
        return name.substring(0, end) + hash;
    }

    private int size(String text) {
        return unit == LengthUnit.BYTES ? text.getBytes(StandardCharsets.UTF_8).length : text.length();
    }

    /** Eight hexadecimal digits, the same in every run and on every JDK. */
    static String hash(String name) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        String digits = Long.toHexString(sum.getValue());
        return "0".repeat(8 - digits.length()) + digits;
    }
}
