package dev.rowan.dialect;

import java.time.Duration;

/**
 * How long a driver waits for a connection, for the answer to anything it sent (zero is for ever), and for an embedded database's lock.
 */
public record DriverTimeouts(Duration connect, Duration socket, Duration lock) {
    String connectMillis() {
        return Long.toString(connect.toMillis());
    }

    /** For a driver that counts in seconds, begun ones as whole: 0 would be for ever. */
    String connectSeconds() {
        return seconds(connect);
    }

    String socketSeconds() {
        return seconds(socket);
    }

    private static String seconds(Duration wait) {
        return Long.toString(wait.plusMillis(999).toSeconds());
    }

    String socketMillis() {
        return Long.toString(socket.toMillis());
    }
}
