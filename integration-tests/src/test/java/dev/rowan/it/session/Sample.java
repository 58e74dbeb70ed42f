package dev.rowan.it.session;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
class Sample {
    @Id Integer id;
    @Column(length = 20) String data;
    @Column(length = 20, serverDefault = "'def1'") String filled;
    byte[] picture;

    Sample() {
    }

    Sample(Integer id, String data) {
        this.id = id;
        this.data = data;
    }

    Sample(Integer id, String data, String filled) {
        this(id, data);
        this.filled = filled;
    }
}
