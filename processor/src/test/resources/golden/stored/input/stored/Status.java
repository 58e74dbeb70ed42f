package stored;

import dev.rowan.annotation.EnumValue;

enum Status {
    OPEN("o"),
    CLOSED("c");

    @EnumValue private final String code;

    Status(String code) {
        this.code = code;
    }

    String getCode() {
        return code;
    }
}
