package twins;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
public class Fluent {
    @Id private Long id;
    private boolean done;
    private Boolean sure;
    private Boolean maybe;

    public Long id() {
        return id;
    }

    public Fluent id(Long id) {
        this.id = id;
        return this;
    }

    public boolean isDone() {
        return done;
    }

    public Fluent setDone(boolean done) {
        this.done = done;
        return this;
    }

    public Boolean isMaybe() {
        return maybe;
    }

    public void setMaybe(Boolean maybe) {
        this.maybe = maybe;
    }

    public Boolean getSure() {
        return sure;
    }

    public void setSure(Boolean sure) {
        this.sure = sure;
    }
}
