package dev.rowan.it.bank;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.UUID;

/** A transfer, as who asks for it names it, and as a line of the ledger. */
@Table(name = "ledger")
record Entry(@Id(assigned = true) UUID id, int payer, int payee, long amount) {
}
