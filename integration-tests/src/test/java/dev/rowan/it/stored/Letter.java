package dev.rowan.it.stored;

import dev.rowan.annotation.EnumValue;

enum Letter {
    A,
    B;

    @EnumValue
    char code() {
        return name().charAt(0);
    }
}
