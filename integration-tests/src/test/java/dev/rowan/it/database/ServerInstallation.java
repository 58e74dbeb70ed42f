package dev.rowan.it.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The programs of a database server, unpacked, beside a data directory that every new server begins with a copy of. */
interface ServerInstallation {
    /** The directory's name: product and version. */
    String name();

    /** Fills {@code home} with the programs and {@code data} with an initialised data directory; done once, then copied. */
    void prepare(Path home, Path data) throws IOException, InterruptedException;

    /** The command that runs the server, without what is the same for all of them. */
    List<String> command(Path home);

    /** A JDBC URL of that database, which may be empty, without credentials. */
    String jdbcUrl(int port, String database);

    /** The query part of a URL in Rowan's spelling, with its question mark, or nothing. */
    String urlOptions();

    /** Servers refuse to run as root unless told that this is meant. */
    static List<String> userOption() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }
}
