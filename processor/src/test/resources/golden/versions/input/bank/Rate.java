package bank;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;

@Table
public record Rate(@Id String currency, double rate, @Version Short version) {}
