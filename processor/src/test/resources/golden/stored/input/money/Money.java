package money;

import java.math.BigDecimal;

public record Money(BigDecimal amount) {}
