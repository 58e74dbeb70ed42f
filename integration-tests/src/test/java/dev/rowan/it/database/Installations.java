package dev.rowan.it.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where servers lie unpacked: below this module's target, prepared once for all builds until the next clean. */
final class Installations {
    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "target", "servers").toAbsolutePath();

    private Installations() {}

    /** The programs of that server. */
    static Path home(ServerInstallation installation) {
        return ROOT.resolve(installation.name()).resolve("home");
    }

    /** Its initialised data directory, to be copied. */
    static Path data(ServerInstallation installation) {
        return ROOT.resolve(installation.name()).resolve("data");
    }

    /** Unpacks that server where that has not been done; threads and processes wait for one another. */
    static synchronized void ensure(ServerInstallation installation) throws IOException, InterruptedException {
        Path ready = ROOT.resolve(installation.name());
        Files.createDirectories(ROOT);
        Path lock = ROOT.resolve(installation.name() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (held.isValid() && !Files.exists(ready)) {
                Path half = ROOT.resolve(installation.name() + ".unpacking");
                Programs.delete(half);
                Path home = Files.createDirectories(half.resolve("home"));
                installation.prepare(home, half.resolve("data"));
                Files.move(half, ready);
            }
        }
    }
}
