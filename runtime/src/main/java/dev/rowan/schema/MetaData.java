package dev.rowan.schema;

import dev.rowan.DatabaseException;
import dev.rowan.ddl.DdlStatement;
import dev.rowan.ddl.DropEnum;
import dev.rowan.ddl.DropForeignKey;
import dev.rowan.ddl.DropSequence;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.DropView;
import dev.rowan.dialect.DdlAbility;
import dev.rowan.dialect.Dialect;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Retry;
import dev.rowan.sql.Table;
import dev.rowan.sql.TableOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The tables of a model together. Immutable; all threads share it.
 *
 * <p>It creates what is missing and drops what is there; it never changes what it finds.
 */
public final class MetaData {

    /** Held by who changes the schema of a database that cannot bear two changes at once. */
    private static final Object TURN = new Object();

    private static final int LOOKS = 10;
    private static final Duration MOMENT = Duration.ofMillis(30);

    private final TableOrder order;
    private final List<Table<?>> views;
    private final List<Table<?>> tables;

    private MetaData(Set<Table<?>> given) {
        Set<Table<?>> all = Associations.with(given);
        UniqueNames.verify(all);
        this.order = TableOrder.of(all.stream().filter(table -> !table.isView()).toList());
        this.views = ViewOrder.of(all.stream().filter(Table::isView).toList());
        this.tables = Stream.<Table<?>>concat(order.tables().stream(), views.stream()).toList();
    }

    /**
     * The model of these tables, and of the association tables between them that no entity stands for.
     *
     * @throws IllegalArgumentException if two tables, or two constraints or indexes, would have one name
     */
    public static MetaData of(Table<?>... tables) {
        return new MetaData(new LinkedHashSet<>(List.of(tables)));
    }

    /**
     * This model and another one together; a table may be in both.
     *
     * @throws IllegalArgumentException if two tables, or two constraints or indexes, would have one name
     */
    public MetaData including(MetaData other) {
        Set<Table<?>> all = new LinkedHashSet<>(tables());
        all.addAll(other.tables());
        return new MetaData(all);
    }

    /** The tables, each after those its foreign keys refer to, and then the views; by name where that leaves a choice. */
    public List<Table<?>> tables() {
        return tables;
    }

    /** The views that this model makes; the others are there by somebody else's hand. */
    private List<Table<?>> ownViews() {
        return views.stream().filter(view -> !view.spec().view().queries().isEmpty()).<Table<?>>map(view -> view).toList();
    }

    /** The DDL that creates everything in an empty database. */
    public List<String> ddl(Dialect dialect) {
        Creation creation = Creation.of(order, ownViews(), table -> true, dialect);
        List<DdlStatement> all = new ArrayList<>(creation.tables());
        all.addAll(creation.keys());
        all.addAll(creation.views());
        return all.stream().flatMap(statement -> statement.statements(dialect).stream()).toList();
    }

    /**
     * Creates the tables that are missing, with their sequences, the types of their enums, constraints, indexes and comments, and then
     * the views that have a query; schemas are there already. A table, view or enum that is there is left as it is, whatever its columns
     * or labels; so doing it again does nothing, and two programs (on H2 two threads of one) may do it at once.
     *
     * @throws DatabaseException if the database refuses a statement; what was created before it stays where the database commits
     *     at every DDL statement (H2, MySQL, MariaDB)
     */
    public void createAll(Engine engine) {
        inTurn(engine, () -> {
            Catalog catalog = Catalog.ofTables(engine, tables());
            Creation creation = Creation.of(order, ownViews(), table -> !catalog.has(table), engine.dialect()).ifNotExists();
            run(creation.tables(), engine);
            creation.keys().forEach(key -> unlessThere(key, engine, () -> Catalog.ofForeignKeys(engine, tables()).has(key.key())));
            creation.views().forEach(view -> unlessThere(view, engine, () -> Catalog.ofTables(engine, tables()).has(view.view())));
        });
    }

    /**
     * MySQL has no word for "unless it is there", so a program that does the same at the same time shows only as an error. MariaDB leaves
     * a table out of its catalog while another program changes it, so it is asked for a moment.
     */
    private static void unlessThere(DdlStatement statement, Engine engine, BooleanSupplier there) {
        try {
            run(List.of(statement), engine);
        } catch (DatabaseException refused) {
            for (int asked = 1; !there.getAsBoolean(); asked++) {
                if (asked == LOOKS) {
                    throw refused;
                }
                LockSupport.parkNanos(MOMENT.toNanos());
            }
        }
    }

    /**
     * Drops the views that have a query, and the tables that are there, with all their rows, the types of their enums, and the
     * sequences; other views are left. What is missing is no error, so doing it again does nothing.
     *
     * @throws DatabaseException if the database refuses, as when a table that is not in this model refers to one that is
     */
    public void dropAll(Engine engine) {
        inTurn(engine, () -> {
            run(keyDrops(engine), engine);
            Catalog catalog = Catalog.ofTables(engine, tables());
            ReferrersQuery.verify(engine, tables().stream().<Table<?>>map(table -> table).filter(catalog::hasTable).toList());
            List<DdlStatement> drops = new ArrayList<>();
            if (engine.dialect().beforeDrops() != null) {
                drops.add(dialect -> List.of(dialect.beforeDrops()));
            }
            for (int i = ownViews().size() - 1; i >= 0; i--) {
                if (catalog.hasView(ownViews().get(i))) {
                    drops.add(new DropView<>(ownViews().get(i)).ifExists());
                }
            }
            for (int i = order.tables().size() - 1; i >= 0; i--) {
                if (catalog.hasTable(order.tables().get(i))) {
                    drops.add(new DropTable<>(order.tables().get(i)).ifExists());
                }
            }
            Creation.enums(order.tables(), engine.dialect()).forEach(type -> drops.add(new DropEnum(type, true)));
            Creation.sequences(tables()).keySet().forEach(sequence -> drops.add(new DropSequence(sequence, true)));
            run(drops, engine);
        });
    }

    /** What breaks the cycles. */
    private List<DdlStatement> keyDrops(Engine engine) {
        if (order.cyclic().isEmpty() || !engine.dialect().altersConstraints()) {
            return List.of();
        }
        Catalog constraints = Catalog.ofForeignKeys(engine, tables());
        return order.cyclic().stream().filter(constraints::has).<DdlStatement>map(DropForeignKey::new).toList();
    }

    /** Programs that change the schema at once are a deadlock to MySQL now and then. */
    private static void run(List<? extends DdlStatement> statements, Engine engine) {
        if (statements.isEmpty()) {
            return;
        }
        engine.with(Retry.times(3)).transaction(tx -> {
            tx.execute(new SchemaTurn());
            statements.forEach(tx::execute);
        });
    }

    private static void inTurn(Engine engine, Runnable work) {
        if (DdlAbility.CHANGES_AT_ONCE.of(engine.dialect())) {
            work.run();
        } else {
            synchronized (TURN) {
                work.run();
            }
        }
    }
}
