package dev.rowan.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SkeletonTest {
    @Test
    void runs() {
        assertThat(1).isPositive();
    }
}
