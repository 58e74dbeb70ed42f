package dev.rowan.it.database;

/** A database server could not be started on this machine; the message says why, and what to do where that is known. */
public final class ServerUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServerUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    ServerUnavailableException(String message) {
        super(message);
    }
}
