package dev.rowan.it.stored;

import dev.rowan.annotation.EnumValue;

enum Level {
    LOW(-30_000),
    HIGH(30_000);

    @EnumValue
    final short number;

    Level(int number) {
        this.number = (short) number;
    }
}
