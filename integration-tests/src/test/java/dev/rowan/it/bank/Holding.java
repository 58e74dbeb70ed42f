package dev.rowan.it.bank;

/** What has a balance. */
interface Holding {
    void receive(long amount);
}
