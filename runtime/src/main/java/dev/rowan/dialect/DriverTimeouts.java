package dev.rowan.dialect;

import java.time.Duration;

/** How long a driver waits for a connection, and for the answer to anything it sent; zero is for ever. */
public record DriverTimeouts(Duration connect, Duration socket) {
    String connectMillis() {
        return Long.toString(connect.toMillis());
    }

    String socketMillis() {
        return Long.toString(socket.toMillis());
    }
}
