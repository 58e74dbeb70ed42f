package stored;

import dev.rowan.annotation.EnumValue;

public enum Level {
    LOW,
    HIGH;

    @EnumValue
    int number() {
        return 10 * (ordinal() + 1);
    }
}
