package dev.rowan.it.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What MySQL's and MariaDB's servers are told alike. */
final class MySqlOptions {
    private MySqlOptions() {}

    /** Where its things are, who may come in, and that nothing need outlive the machine; what syncs files is told not to. */
    static List<String> of(Path directory, int port) {
        return List.of("--datadir=" + directory.resolve("data"), "--tmpdir=" + directory, "--socket=" + directory.resolve("socket"),
                "--pid-file=" + directory.resolve("pid"), "--init-file=" + directory.resolve("init.sql"),
                "--bind-address=127.0.0.1", "--port=" + port, "--skip-name-resolve", "--skip-log-bin", "--skip-ssl",
                "--innodb-doublewrite=0", "--innodb-flush-log-at-trx-commit=0");
    }

    /** The statements it begins with. */
    static void writeInit(Path directory, String plugin) throws IOException {
        Files.writeString(directory.resolve("init.sql"), """
                create user if not exists 'app'@'%%' identified %sby 'app';
                grant all on *.* to 'app'@'%%' with grant option;
                """.formatted(plugin));
    }
}
