package dev.rowan.it.version;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is set, unless it is let run: then it never shows the same time twice. */
final class HandClock extends Clock {

    private Instant now = Instant.parse("2030-01-02T03:04:05.123456789Z");
    private boolean running;
    private ZoneId zone = ZoneOffset.UTC;

    void pass(Duration time) {
        now = now.plus(time);
    }

    void show(Instant time) {
        now = time;
    }

    void move(ZoneId to) {
        zone = to;
    }

    void run() {
        running = true;
    }

    @Override
    public Instant instant() {
        now = running ? now.plusSeconds(1) : now;
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        throw new UnsupportedOperationException();
    }
}
