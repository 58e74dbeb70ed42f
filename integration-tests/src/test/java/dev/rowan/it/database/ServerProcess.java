package dev.rowan.it.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A running server and the shell that guards it. */
final class ServerProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * The guard tells the server's process id, then reads until this JVM closes the pipe, by intent or by dying, and ends the server.
     * A shutdown hook would not outlive a {@code kill -9}; signals are ignored since Ctrl-C goes to the guard, too.
     */
    private static final String GUARD = """
            trap '' INT TERM HUP
            directory=$1; shift
            "$@" >>"$directory/output" 2>&1 &
            server=$!
            echo $server
            read -r word
            kill -KILL $server 2>/dev/null
            wait $server 2>/dev/null
            [ "$word" = keep ] || rm -rf "$directory"
            """;

    /** A server answers when this does not throw. */
    interface Probe {
        void run() throws SQLException;
    }

    private final Process guard;
    private final ProcessHandle server;
    private final Path directory;

    private ServerProcess(Process guard, ProcessHandle server, Path directory) {
        this.guard = guard;
        this.server = server;
        this.directory = directory;
    }

    /** A directory for one server, with a copy of the initialised data and the statements it starts with. */
    static Path newDirectory(ServerInstallation installation) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("rowan-" + installation.name());
        Programs.copy(Installations.data(installation), directory.resolve("data"));
        installation.furnish(directory);
        return directory;
    }

    static ServerProcess start(ServerInstallation installation, Path directory, int port, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", GUARD, "guard", directory.toString()));
        command.addAll(installation.command(Installations.home(installation), directory, port));
        command.addAll(options);
        Process guard = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader said = guard.inputReader();
        ProcessHandle server = ProcessHandle.of(Long.parseLong(said.readLine().strip())).orElse(null);
        return new ServerProcess(guard, server, directory);
    }

    void awaitReady(Probe probe) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                probe.run();
                return;
            } catch (SQLException e) {
                if (server == null || !server.isAlive() || System.nanoTime() > end) {
                    String output = Files.readString(directory.resolve("output"), StandardCharsets.UTF_8);
                    kill();
                    throw new IOException(e.getMessage() + "; the server said: " + output, e);
                }
                Thread.sleep(50);
            }
        }
    }

    /** Of a process that is not this JVM's own, {@code onExit} knows only a second or two later. */
    private static void awaitEnd(ProcessHandle process) {
        while (process.isAlive()) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** Ends server and guard; the data stay. PostgreSQL's server is many processes, of which none may be left when it is started again. */
    void kill() {
        if (server != null) {
            List<ProcessHandle> children = server.descendants().toList();
            server.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
            children.forEach(ServerProcess::awaitEnd);
        }
        try (var toGuard = guard.outputWriter()) {
            toGuard.write("keep\n");
        } catch (IOException e) {
            // The guard is gone already, and so is its server.
        }
        try {
            guard.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
