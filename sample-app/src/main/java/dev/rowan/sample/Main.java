package dev.rowan.sample;

import static dev.rowan.sample.AlbumTable.ALBUM;
import static dev.rowan.sql.Sql.select;

import dev.rowan.CheckException;
import dev.rowan.RowanException;
import dev.rowan.engine.Engine;
import dev.rowan.sample.Till.Item;
import dev.rowan.session.SessionFactory;
import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Opens the shop, sells something, and prints what is left. */
@Command(name = "record-shop", mixinStandardHelpOptions = true, version = "record-shop 0.1.0", sortOptions = false,
        description = "A small record shop: creates its tables, fills its shelves, sells a few records and prints a report.",
        footer = {"", "A shop that is there already keeps what it has, and sells on."})
public final class Main implements Callable<Integer> {
    /** How long somebody at a terminal waits for a server that does not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Option(names = "--url", paramLabel = "URL", defaultValue = "${env:ROWAN_URL:-h2:mem:shop}",
            description = "The database: h2:mem:shop, mysql://user:password@host/db, mariadb://… (default: the environment's ROWAN_URL, "
                    + "else a database in memory).")
    private String url;

    @Option(names = "--echo", description = "Show every statement, on standard error.")
    private boolean echo;

    @Spec
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] arguments) {
        Console console = System.console();
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        System.exit(run(new PrintWriter(System.out, true, charset), new PrintWriter(System.err, true, charset), arguments));
    }

    /** The program without the process: writes there and returns the exit status. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Main::refuse)
                .execute(arguments);
    }

    @Override
    public Integer call() {
        try (Engine engine = open()) {
            RecordShopModel.METADATA.createAll(engine);
            ShopComponent shop = DaggerShopComponent.factory().create(SessionFactory.of(engine));
            shop.catalogue().fill();
            sell(shop, spec.commandLine().getOut());
        }
        return CommandLine.ExitCode.OK;
    }

    private Engine open() {
        try {
            Engine engine = Engine.builder(url).echo(echo).poolTimeout(PATIENCE).build();
            engine.ping();                                       // now, rather than in the middle of it
            return engine;
        } catch (RowanException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static void sell(ShopComponent shop, PrintWriter out) {
        List<Album> albums = shop.albums().list(select(ALBUM).orderBy(ALBUM.id.asc()));
        Album first = albums.get(0);
        Album last = albums.get(albums.size() - 1);
        attempt(out, () -> shop.till().sell("Ada Lovelace", "ada@example.org", Invoice.Payment.CARD,
                List.of(new Item(first, 2), new Item(last, 1))));
        attempt(out, () -> shop.till().sell("Alan Turing", "alan@example.org", Invoice.Payment.CASH,
                List.of(new Item(first, 1), new Item(last, 1))));
        shop.report().sales(out);
        out.println();
        shop.report().shelves(out);
    }

    /** The database itself refuses to sell what is not there; nothing of such a sale is stored. */
    private static void attempt(PrintWriter out, Runnable sale) {
        try {
            sale.run();
        } catch (CheckException e) {
            out.println("Not sold: the shop has too few (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static int refuse(ParameterException refused, String[] arguments) {
        refused.getCommandLine().getErr().println("record-shop: " + refused.getMessage());
        return CommandLine.ExitCode.USAGE;
    }
}
