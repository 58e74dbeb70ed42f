package stored;

import dev.rowan.annotation.EnumValue;

enum Letter {
    A('a') {
        @Override
        public String toString() {
            return "first";
        }
    },
    B('b');

    @EnumValue final char code;

    Letter(char code) {
        this.code = code;
    }
}
