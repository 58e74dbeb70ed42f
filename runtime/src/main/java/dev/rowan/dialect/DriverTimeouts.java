package dev.rowan.dialect;

import java.time.Duration;

/** How long a driver waits for a connection, for the answer to anything it sent (zero is for ever), and for an embedded database's lock. */
public record DriverTimeouts(Duration connect, Duration socket, Duration lock) {
    String connectMillis() {
        return Long.toString(connect.toMillis());
    }

    String socketMillis() {
        return Long.toString(socket.toMillis());
    }
}
