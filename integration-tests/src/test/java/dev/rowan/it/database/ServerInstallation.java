package dev.rowan.it.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The programs of a database server, unpacked, beside a data directory that every new server begins with a copy of. */
interface ServerInstallation {
    /** The directory's name: product and version. */
    String name();

    /** Fills {@code home} with the programs and {@code data} with an initialised data directory; done once, then copied. */
    void prepare(Path home, Path data) throws IOException, InterruptedException;

    /** Writes what a new server needs into its directory, beside its {@code data}. */
    default void furnish(Path directory) throws IOException {}

    /** The command that runs the server on the {@code data} in that directory. */
    List<String> command(Path home, Path directory, int port);

    /** A JDBC URL of that database, which may be empty, without credentials, and with a question mark. */
    String jdbcUrl(int port, String database);

    /** The query part of a URL in Rowan's spelling, with its question mark, or nothing. */
    String urlOptions();

    /** What creates a database. */
    default List<String> create(String database) {
        return List.of("create database " + database + " character set utf8mb4");
    }

    /** What drops a database, whoever is in it. */
    default List<String> drop(String database) {
        return List.of("drop database if exists " + database);
    }

    /** What leaves nothing in a database, run within it. */
    default List<String> empty(String database) {
        return Stream.concat(drop(database).stream(), create(database).stream()).toList();
    }

    /** Servers refuse to run as root unless told that this is meant. */
    static List<String> userOption() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }
}
