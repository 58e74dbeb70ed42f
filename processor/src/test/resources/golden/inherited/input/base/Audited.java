package base;

import dev.rowan.annotation.MappedSuperclass;
import java.time.Instant;

@MappedSuperclass
public abstract class Audited extends Unmapped {
    private Instant changed;

    public Instant changed() {
        return changed;
    }

    public Audited changed(Instant at) {
        changed = at;
        return this;
    }
}
