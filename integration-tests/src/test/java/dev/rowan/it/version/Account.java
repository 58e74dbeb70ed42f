package dev.rowan.it.version;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;

@Table
class Account {
    @Id(assigned = true) int id;
    long balance;
    @Version long version;

    Account() {
    }

    Account(int id, long balance) {
        this.id = id;
        this.balance = balance;
    }
}
