package dev.rowan.dialect;

import java.util.List;
import java.util.Map;

/**
 * Where a driver is to connect, in raw text: nothing in it is percent-encoded. Its text shows no password.
 *
 * @param protocol what follows {@code jdbc:}, such as {@code mysql}
 * @param user or null
 * @param password or null
 * @param host or null; several hosts as the driver writes them
 * @param port or -1
 * @param database or null; for H2 its path, such as {@code mem:demo}
 * @param options the driver's, by name
 */
public record Address(
        String protocol, String user, String password, String host, int port, String database, Map<String, List<String>> options) {
    @Override
    public String toString() {
        return "Address(" + protocol + ", " + host + ", " + port + ", " + database + ")";
    }
}
