package dev.rowan.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.dialect.DdlAbility;
import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Dialect.SequenceUse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the compiler takes a dialect to have is what it has. */
class DialectAbilityTest {

    @ParameterizedTest
    @EnumSource
    void isWhatTheDialectSaysOfItself(DialectAbility ability) {
        for (NameLimit name : NameLimit.values()) {
            assertThat(ability.of(name)).as(ability + " of " + name.dialect()).isEqualTo(has(Dialect.of(name.dialect()), ability));
        }
    }

    private static boolean has(Dialect dialect, DialectAbility ability) {
        boolean counts = dialect.sequences() != SequenceUse.NONE;
        return switch (ability) {
            case SEQUENCE_START -> counts || DdlAbility.IDENTITY_START.of(dialect);
            case SEQUENCE_OPTIONS -> counts || DdlAbility.IDENTITY_OPTIONS.of(dialect);
            default -> DdlAbility.valueOf(ability.name()).of(dialect);
        };
    }
}
