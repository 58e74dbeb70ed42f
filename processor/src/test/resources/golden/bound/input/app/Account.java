package app;

import dev.rowan.annotation.Table;
import java.util.UUID;

@Table
class Account extends Kept<UUID> {}
