package app;

import base.Valued;
import dev.rowan.annotation.MappedSuperclass;
import java.math.BigDecimal;

/** Binds one parameter, in another package than those above it. */
@MappedSuperclass
abstract class Kept<K extends Comparable<? super K>> extends Valued<BigDecimal, K> {
    String note;
}
