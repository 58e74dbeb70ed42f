package nullness.inside;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.NullUnmarked;

final class Inside {
    private Inside() {}

    @Table
    record Marked(@Id Integer id, String always, @Column(nullable = true) String alwaysToo) {}

    @Table
    @NullUnmarked
    record Unmarked(@Id Integer id, String sometimes) {}
}
