package bank;

import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.MappedSuperclass;
import dev.rowan.annotation.Version;
import java.util.Date;

@MappedSuperclass
public abstract class Audited<V> {
    @Version private V version;
    @CreatedAt private Date made;

    public V getVersion() {
        return version;
    }

    public void setVersion(V version) {
        this.version = version;
    }

    public Date made() {
        return made;
    }

    public void made(Date made) {
        this.made = made;
    }
}
