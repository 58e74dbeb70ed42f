package app;

import base.Valued;
import dev.rowan.annotation.Table;

@Table
class Counter extends Valued<Color, Long> {
    int[] ignored() {
        return new int[0];
    }
}
