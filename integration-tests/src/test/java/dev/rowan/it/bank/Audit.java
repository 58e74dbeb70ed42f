package dev.rowan.it.bank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The books, compared with themselves and with what clients were told.
 *
 * @param told each transfer that was asked for, and whether its client was told that it is done
 */
record Audit(List<Balance> balances, List<Entry> ledger, Map<Entry, Boolean> told) {

    /**
     * What an account says.
     *
     * @param changes how often its version grew; null where it has none
     */
    record Balance(int id, long amount, Long changes) {
    }

    /** One line for each thing that is wrong. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        long sum = balances.stream().mapToLong(Balance::amount).sum();
        if (sum != balances.size() * Bank.START) {
            findings.add("the sum is " + sum + " instead of " + balances.size() * Bank.START);
        }
        balances.forEach(balance -> compare(balance, findings));
        told.forEach((transfer, done) -> {
            int lines = Collections.frequency(ledger, transfer);
            if (lines != (done ? 1 : 0)) {
                findings.add((done ? "done" : "failed") + ", and " + lines + " times in the ledger: " + transfer);
            }
        });
        Set<Entry> unasked = new HashSet<>(ledger);
        unasked.removeAll(told.keySet());
        unasked.forEach(entry -> findings.add("in the ledger, and nobody asked for it: " + entry));
        return findings;
    }

    private void compare(Balance account, List<String> findings) {
        long expected = Bank.START;
        long changes = 0;
        for (Entry entry : ledger) {
            if (entry.payer() == account.id || entry.payee() == account.id) {
                expected += entry.payee() == account.id ? entry.amount() : -entry.amount();
                changes++;
            }
        }
        if (account.amount != expected) {
            findings.add("account " + account.id + " has " + account.amount + ", and by the ledger " + expected);
        }
        if (account.changes != null && account.changes != changes) {
            findings.add("account " + account.id + " was changed " + account.changes + " times, and by the ledger " + changes);
        }
    }
}
