package dev.rowan.processor.parse;

import dev.rowan.processor.model.NameLimit;
import java.util.List;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What the parsers need of javac, the same in every round.
 *
 * @param limits the names' limits on the dialects in use
 */
public record Compilation(Elements elements, Types types, List<NameLimit> limits) {

    public Compilation {
        limits = List.copyOf(limits);
    }
}
