package dev.rowan.it.session;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
class Parcel {
    @Id int code;
    @Id int status;
    String label;

    Parcel() {
    }

    Parcel(int code, int status, String label) {
        this.code = code;
        this.status = status;
        this.label = label;
    }
}
