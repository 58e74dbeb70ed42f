package dev.rowan.it.bank;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** An account without a version. */
@Table
class Purse implements Holding {
    @Id(assigned = true) int id;
    long balance;

    Purse() {
    }

    Purse(int id, long balance) {
        this.id = id;
        this.balance = balance;
    }

    @Override
    public void receive(long amount) {
        balance += amount;
    }
}
