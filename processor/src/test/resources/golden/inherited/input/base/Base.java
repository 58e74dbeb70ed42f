package base;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.MappedSuperclass;

@MappedSuperclass
public abstract class Base<K extends Comparable<K>> {
    @Id private K id;
    protected boolean isActive;
    public String note;

    public K getId() {
        return id;
    }

    public void setId(K id) {
        this.id = id;
    }

    public boolean isActive() {
        return isActive;
    }

    public void setActive(boolean active) {
        isActive = active;
    }
}
