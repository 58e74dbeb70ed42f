package dev.rowan.it.embedded;

import dev.rowan.annotation.Table;
import dev.rowan.it.embedded.values.Entry;
import java.math.BigDecimal;

@Table
class Priced extends Entry<String, BigDecimal> {
}
