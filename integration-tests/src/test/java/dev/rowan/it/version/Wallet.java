package dev.rowan.it.version;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** An account that nobody watches. */
@Table
class Wallet {
    @Id(assigned = true) int id;
    long balance;

    Wallet() {
    }

    Wallet(int id, long balance) {
        this.id = id;
        this.balance = balance;
    }
}
