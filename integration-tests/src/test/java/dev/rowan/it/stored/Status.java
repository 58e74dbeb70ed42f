package dev.rowan.it.stored;

import dev.rowan.annotation.EnumValue;

/** With a code that needs care in SQL. */
enum Status {
    OPEN("o'p"),
    CLOSED("c\\"),
    LOST("ünklar 🐍");

    @EnumValue
    private final String code;

    Status(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
