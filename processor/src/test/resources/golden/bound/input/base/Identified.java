package base;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.MappedSuperclass;

@MappedSuperclass
public abstract class Identified<K extends Comparable<? super K>> {
    @Id private K id;

    public K getId() {
        return id;
    }

    public void setId(K id) {
        this.id = id;
    }
}
