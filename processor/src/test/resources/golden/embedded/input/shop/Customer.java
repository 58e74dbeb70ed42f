package shop;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Sensitive;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;

@Table(
        indexes = @Index(columns = {"home.floor", "at_lat"}),
        uniques = @Unique(columns = {"workCity", "work.point.height"}))
public class Customer {
    @Id Integer id;
    @Embedded Address home;
    @Embedded(prefix = "work_", nullable = false) @Sensitive private Address work;
    String name;

    Address getWork() {
        return work;
    }

    void setWork(Address work) {
        this.work = work;
    }
}
