package dev.rowan.it.bank;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;

@Table
class Account implements Holding {
    @Id(assigned = true) int id;
    long balance;
    @Version long version;

    Account() {
    }

    Account(int id, long balance) {
        this.id = id;
        this.balance = balance;
    }

    @Override
    public void receive(long amount) {
        balance += amount;
    }
}
