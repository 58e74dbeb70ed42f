package dev.rowan.it.stored;

import static dev.rowan.it.stored.LabelTable.LABEL;
import static dev.rowan.it.stored.ParcelTable.PARCEL;
import static dev.rowan.it.stored.ShelfTable.SHELF;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DataException;
import dev.rowan.ForeignKeyException;
import dev.rowan.engine.Engine;
import dev.rowan.it.contract.Case;
import dev.rowan.it.contract.Shows;
import dev.rowan.it.database.CountingDataSource;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.Statements;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Order;
import dev.rowan.sql.Select;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabases({DatabaseKind.H2, DatabaseKind.MYSQL, DatabaseKind.MARIADB, DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE})
final class StoredTest {

    private static final MetaData METADATA = MetaData.of(PARCEL, LABEL, SHELF);

    private final Engine engine;
    private final Statements statements;
    private final SessionFactory sessions;
    private final ParcelRepository parcels;
    private final LabelRepository labels;
    private final ShelfRepository shelves;

    StoredTest(TestDatabase database) {
        CountingDataSource counting = database.counting();
        statements = counting.statements();
        engine = Engine.of(counting.dataSource());
        sessions = SessionFactory.of(engine);
        parcels = new ParcelRepository(sessions);
        labels = new LabelRepository(sessions);
        shelves = new ShelfRepository(sessions);
    }

    @BeforeEach
    void createTables() {
        METADATA.createAll(engine);
    }

    @AfterEach
    void dropTables() {
        METADATA.dropAll(engine);
        engine.close();
    }

    private Parcel stored(Consumer<Parcel> change) {
        Parcel parcel = new Parcel();
        parcel.color = 1;
        change.accept(parcel);
        parcels.add(parcel);
        Parcel read = parcels.getOne(parcel.id);
        assertThat(read).usingRecursiveComparison().isEqualTo(parcel);
        assertThat(PARCEL.mapper().same(read, PARCEL.mapper().values(parcel)))
                .describedAs("the session finds no difference").isTrue();
        return parcel;
    }

    private List<Integer> found(Condition condition, Order... order) {
        Select<Parcel> select = select(PARCEL).where(condition);
        for (Order next : order) {
            select = select.orderBy(next);
        }
        return parcels.list(select).stream().map(parcel -> parcel.id).toList();
    }

    @Test
    void nullsStayNull() {
        stored(parcel -> { });
    }

    @Test
    @Shows(Case.DC_57)
    void enumsThereAndBack() {
        for (Mood mood : Mood.values()) {
            stored(parcel -> {
                parcel.byName = mood;
                parcel.maybeByName = Optional.of(mood);
                parcel.byOrdinal = mood;
                parcel.own = mood;
                parcel.maybeOwn = Optional.of(mood);
                parcel.secret = mood;
            });
        }
        for (Status status : Status.values()) {
            stored(parcel -> {
                parcel.status = status;
                parcel.ownStatus = status;
            });
        }
        stored(parcel -> parcel.level = Level.LOW);
        stored(parcel -> parcel.letter = Letter.B);
    }

    @Test
    @Shows(Case.DC_57)
    void enumsAreFoundAndOrderedAsTheyAreStored() {
        int sad = stored(parcel -> set(parcel, Mood.SAD, Status.CLOSED, Level.LOW)).id;
        int glad = stored(parcel -> set(parcel, Mood.GLAD, Status.OPEN, Level.HIGH)).id;
        int calm = stored(parcel -> set(parcel, Mood.CALM, Status.LOST, Level.LOW)).id;
        int none = stored(parcel -> { }).id;
        Order byId = PARCEL.id.asc();
        assertThat(found(PARCEL.byName.eq(Mood.GLAD))).containsExactly(glad);
        assertThat(found(PARCEL.maybeByName.ne(Mood.GLAD), byId)).containsExactly(sad, calm);
        assertThat(found(PARCEL.byOrdinal.in(List.of(Mood.SAD, Mood.CALM)), byId)).containsExactly(sad, calm);
        assertThat(found(PARCEL.own.eq(Mood.CALM))).containsExactly(calm);
        assertThat(found(PARCEL.own.in(List.of(Mood.GLAD, Mood.CALM, Mood.SAD)), byId)).containsExactly(sad, glad, calm);
        assertThat(found(PARCEL.own.notIn(List.of(Mood.GLAD)), byId)).containsExactly(sad, calm);
        assertThat(found(PARCEL.own.isNull())).containsExactly(none);
        assertThat(found(PARCEL.maybeOwn.eq(PARCEL.own), byId)).containsExactly(sad, glad, calm);
        assertThat(found(PARCEL.status.eq(Status.LOST))).containsExactly(calm);
        assertThat(found(PARCEL.ownStatus.in(List.of(Status.OPEN, Status.CLOSED)), byId)).containsExactly(sad, glad);
        assertThat(found(PARCEL.level.eq(Level.LOW), byId)).containsExactly(sad, calm);
        assertThat(found(PARCEL.own.isNotNull(), PARCEL.own.asc())).as("as declared").containsExactly(sad, glad, calm);
        assertThat(found(PARCEL.own.isNotNull(), PARCEL.own.desc())).containsExactly(calm, glad, sad);
        assertThat(found(PARCEL.id.gt(0), PARCEL.own.asc().nullsLast())).containsExactly(sad, glad, calm, none);
        assertThat(found(PARCEL.byOrdinal.isNotNull(), PARCEL.byOrdinal.asc())).containsExactly(sad, glad, calm);
        assertThat(found(PARCEL.byName.isNotNull(), PARCEL.byName.asc())).as("as text").containsExactly(calm, glad, sad);
    }

    private static void set(Parcel parcel, Mood mood, Status status, Level level) {
        parcel.byName = mood;
        parcel.maybeByName = Optional.of(mood);
        parcel.byOrdinal = mood;
        parcel.own = mood;
        parcel.maybeOwn = Optional.of(mood);
        parcel.status = status;
        parcel.ownStatus = status;
        parcel.level = level;
    }

    @Test
    @Shows(Case.DC_57)
    void statementsSetEnumsToo() {
        engine.transaction(tx -> {
            tx.execute(insertInto(PARCEL).set(PARCEL.own, Mood.GLAD).set(PARCEL.status, Status.OPEN).set(PARCEL.sent, true)
                    .set(PARCEL.color, 255).set(PARCEL.tiny, (byte) 1).set(PARCEL.small, (short) 1).set(PARCEL.medium, 1).set(PARCEL.large, -1L));
            tx.execute(update(PARCEL).set(PARCEL.own, Mood.CALM).set(PARCEL.price, Money.of("1.50")).where(PARCEL.own.eq(Mood.GLAD)));
            tx.commit();
        });
        Parcel parcel = parcels.list().get(0);
        assertThat(parcel.own).isEqualTo(Mood.CALM);
        assertThat(parcel.price).isEqualTo(Money.of("1.5"));
        assertThat(parcel.large).isEqualTo(-1);
        List<Mood> moods = engine.transactionResult(tx -> tx.list(select(PARCEL.own)));
        assertThat(moods).containsExactly(Mood.CALM);
    }

    @Test
    void whatIsNoConstantIsNamedUnlessItIsSecret() throws SQLException {
        int id = stored(parcel -> { }).id;
        execute("update parcel set by_name = 'FURIOUS'");
        assertThatThrownBy(() -> parcels.getOne(id)).isInstanceOf(DataException.class)
                .hasMessage("parcel.by_name: 'FURIOUS' stands for no constant of " + Mood.class.getName());
        execute("update parcel set by_name = null, by_ordinal = 3");
        assertThatThrownBy(() -> parcels.getOne(id)).isInstanceOf(DataException.class)
                .hasMessage("parcel.by_ordinal: '3' stands for no constant of " + Mood.class.getName());
        execute("update parcel set by_ordinal = null, secret = 'FURIOUS'");
        assertThatThrownBy(() -> parcels.getOne(id)).isInstanceOf(DataException.class).hasMessageStartingWith("parcel.secret: ")
                .hasMessageNotContaining("FURIOUS").hasNoCause();
    }

    @Test
    void theDatabaseKeepsOtherTextsOutOfItsOwnEnums() {
        stored(parcel -> parcel.own = Mood.SAD);
        assertThatThrownBy(() -> execute("update parcel set own = 'FURIOUS'")).isInstanceOf(SQLException.class);
    }

    private void execute(String sql) throws SQLException {
        engine.transaction(tx -> {
            try (Statement statement = tx.jdbc().createStatement()) {
                statement.execute(sql);
            }
        });
    }

    @Test
    @Shows(Case.DC_52)
    void convertedValues() {
        int first = stored(parcel -> {
            parcel.price = Money.of("-99999999.99");
            parcel.tip = Optional.of(Money.of("0.1"));
            parcel.sent = true;
            parcel.paid = false;
            parcel.due = LocalDate.of(1969, 12, 31);
            parcel.lines = new ArrayList<>(List.of("one", "two"));
            parcel.color = -1;
        }).id;
        int second = stored(parcel -> {
            parcel.price = Money.of("9.5");
            parcel.due = LocalDate.of(2026, 2, 28);
            parcel.paid = true;
        }).id;
        Order byId = PARCEL.id.asc();
        assertThat(found(PARCEL.price.eq(Money.of("9.50")))).containsExactly(second);
        assertThat(found(PARCEL.price.in(List.of(Money.of("9.5"), Money.of("-99999999.99"))), byId)).containsExactly(first, second);
        assertThat(found(PARCEL.tip.isNotNull())).containsExactly(first);
        assertThat(found(PARCEL.sent.eq(true))).containsExactly(first);
        assertThat(found(PARCEL.paid.eq(false))).containsExactly(first);
        assertThat(found(PARCEL.due.gt(LocalDate.EPOCH))).containsExactly(second);
        assertThat(found(PARCEL.due.between(LocalDate.of(1969, 1, 1), LocalDate.EPOCH))).containsExactly(first);
        assertThat(found(PARCEL.color.eq(-1))).containsExactly(first);
        assertThat(found(PARCEL.lines.eq(List.of("one", "two")))).containsExactly(first);
        assertThat(found(PARCEL.id.gt(0), PARCEL.price.desc())).containsExactly(second, first);
    }

    @Test
    void aTypeIsMadeOnceForItsTable() {
        int made = MoneyType.MADE.get();
        assertThat(PARCEL.as("p").price.type()).isSameAs(PARCEL.price.type()).isSameAs(PARCEL.tip.type());
        assertThat(MoneyType.MADE).hasValue(made);
    }

    @Test
    void whatWouldBeChangedIsRefusedWithTheColumnsName() {
        refused("price", "a number with 3 digits after the point does not fit decimal(10, 2); round it first",
                parcel -> parcel.price = Money.of("0.001"));
        refused("tip", "a number with 9 digits before the point does not fit decimal(10, 2)",
                parcel -> parcel.tip = Optional.of(Money.of("100000000.5")));
        refused("lines", "a text of 21 characters does not fit a column of 20",
                parcel -> parcel.lines = List.of("0123456789", "0123456789"));
        refused("lines", "a text with a NUL character (at 0) is not stored alike by all databases", parcel -> parcel.lines = List.of("\0"));
        refused("color", "its type " + Types.Hex.class.getName() + " failed: java.lang.IllegalArgumentException: 13 brings bad luck",
                parcel -> parcel.color = 13);
        assertThatThrownBy(() -> found(PARCEL.color.eq(13))).isInstanceOf(DataException.class).hasMessageStartingWith("parcel.color: ");
    }

    private void refused(String column, String why, Consumer<Parcel> change) {
        Parcel parcel = new Parcel();
        parcel.color = 1;
        change.accept(parcel);
        assertThatThrownBy(() -> parcels.add(parcel)).isInstanceOf(DataException.class)
                .hasMessage("parcel." + column + ": " + why);
    }

    @Test
    void integersWithoutASign() {
        int zero = stored(parcel -> { }).id;
        int one = stored(parcel -> unsigned(parcel, 1)).id;
        int most = stored(parcel -> unsigned(parcel, -1)).id;
        int half = stored(parcel -> {
            parcel.tiny = Byte.MIN_VALUE;
            parcel.small = Short.MIN_VALUE;
            parcel.medium = Integer.MIN_VALUE;
            parcel.large = Long.MIN_VALUE;
        }).id;
        for (Order order : List.of(PARCEL.tiny.asc(), PARCEL.small.asc(), PARCEL.medium.asc(), PARCEL.large.asc())) {
            assertThat(found(PARCEL.id.gt(0), order)).containsExactly(zero, one, half, most);
        }
        assertThat(found(PARCEL.tiny.gt(Byte.MAX_VALUE), PARCEL.tiny.asc())).containsExactly(half, most);
        assertThat(found(PARCEL.small.ge(Short.MIN_VALUE), PARCEL.small.asc())).containsExactly(half, most);
        assertThat(found(PARCEL.medium.lt(Integer.MIN_VALUE), PARCEL.medium.asc())).containsExactly(zero, one);
        assertThat(found(PARCEL.large.le(Long.MIN_VALUE), PARCEL.large.asc())).containsExactly(zero, one, half);
        assertThat(found(PARCEL.large.between(1L, Long.MIN_VALUE), PARCEL.large.asc())).containsExactly(one, half);
        assertThat(found(PARCEL.large.eq(-1L))).containsExactly(most);
        assertThat(found(PARCEL.largeBox.in(List.of(-1L, 1L)), PARCEL.large.asc())).containsExactly(one, most);
        assertThat(found(PARCEL.mediumBox.eq(-1))).containsExactly(most);
    }

    private static void unsigned(Parcel parcel, int value) {
        parcel.tiny = (byte) value;
        parcel.tinyBox = (byte) value;
        parcel.small = (short) value;
        parcel.smallBox = (short) value;
        parcel.medium = value;
        parcel.mediumBox = Optional.of(value);
        parcel.large = value;
        parcel.largeBox = (long) value;
    }

    @Test
    void theDatabaseHoldsTheNumberItself() throws SQLException {
        stored(parcel -> unsigned(parcel, -1));
        List<String> numbers = engine.transactionResult(tx -> numbers(tx.jdbc()));
        assertThat(numbers).containsExactly("255", "65535", "4294967295", "18446744073709551615");
    }

    private static List<String> numbers(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery("select tiny, small, medium, large from parcel")) {
            row.next();
            return List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
        }
    }

    @Test
    @Shows(Case.DC_49)
    void durationsAndYearsToTheirBounds() {
        for (Duration duration : List.of(Duration.ZERO, Duration.ofNanos(Long.MAX_VALUE), Duration.ofNanos(Long.MIN_VALUE), Duration.ofNanos(-1))) {
            int id = stored(parcel -> parcel.duration = Optional.of(duration)).id;
            assertThat(found(PARCEL.duration.eq(duration))).containsExactly(id);
        }
        for (int year : new int[] {Year.MIN_VALUE, Year.MAX_VALUE, 0, -1, 2026}) {
            int id = stored(parcel -> parcel.year = Optional.of(Year.of(year))).id;
            assertThat(found(PARCEL.year.eq(Year.of(year)))).containsExactly(id);
        }
        refused("duration", "a duration of PT2562047H47M16.854775808S does not fit a column of nanoseconds (at most 292 years)",
                parcel -> parcel.duration = Optional.of(Duration.ofNanos(Long.MAX_VALUE).plusNanos(1)));
    }

    @Test
    void keysOfWhatIsConverted() {
        Parcel parcel = stored(made -> { });
        shelves.add(new Shelf(Status.LOST, new Shelf.Size(-1, 255, Mood.CALM, true)));
        shelves.add(new Shelf(Status.OPEN, null));
        Label label = new Label(Mood.GLAD, Money.of("0.50"), -1, parcel.id, Status.LOST, "first");
        labels.add(label);
        labels.add(new Label(Mood.SAD, Money.of("0.5"), -1, null, null, "second"));
        LabelKey key = new LabelKey(Mood.GLAD, Money.of("0.5"), -1);
        assertThat(labels.get(key)).contains(label);
        assertThat(labels.getAll(List.of(key, new LabelKey(Mood.CALM, Money.of("1"), 0)))).containsExactly(label);
        assertThat(shelves.getOne(Status.LOST).size).isEqualTo(new Shelf.Size(-1, 255, Mood.CALM, true));
        assertThat(shelves.getOne(Status.OPEN).size).isNull();
        labels.update(new Label(Mood.GLAD, Money.of("0.5"), -1, parcel.id, Status.OPEN, "other"));
        sessions.transaction(session -> {
            assertThat(session.getOne(LABEL, key)).isSameAs(session.getOne(LABEL, key));
            assertThat(session.getOne(SHELF, Status.OPEN).status).isEqualTo(Status.OPEN);
        });
        assertThat(labels.getOne(key).shelf()).isEqualTo(Status.OPEN);
        assertThatThrownBy(() -> labels.add(new Label(Mood.SAD, Money.of("1"), 0, null, Status.CLOSED, "")))
                .isInstanceOf(ForeignKeyException.class);
        labels.deleteById(key);
        assertThat(labels.get(key)).isEmpty();
    }

    @Test
    void aSessionWritesWhatChangedAndNothingElse() {
        int id = stored(parcel -> {
            parcel.own = Mood.SAD;
            parcel.price = Money.of("1");
            parcel.lines = new ArrayList<>(List.of("a"));
            parcel.large = -1;
        }).id;
        try (Session session = sessions.open()) {
            Parcel parcel = session.getOne(PARCEL, id);
            parcel.price = new Money(new BigDecimal("1.000"));
            parcel.lines = new ArrayList<>(List.of("a"));
            parcel.own = Mood.valueOf("SAD");
            assertThat(session.isDirty(parcel)).isFalse();
            parcel.lines.add("b");
            assertThat(session.isDirty(parcel)).isTrue();
            statements.clear();
            session.flush();
            assertThat(updates()).singleElement().asString().contains("lines").doesNotContain("price");
            session.rollback();
            assertThat(parcel.lines).containsExactly("a");
            parcel.own = Mood.CALM;
            parcel.large = 1;
            statements.clear();
            session.commit();
            assertThat(updates()).singleElement().asString().contains("own", "large").doesNotContain("lines");
        }
        assertThat(parcels.getOne(id).own).isEqualTo(Mood.CALM);
    }

    private List<String> updates() {
        return statements.list().stream().map(Statements.Executed::sql).filter(sql -> sql.startsWith("update")).toList();
    }

    @Test
    void creatingAndDroppingAgainDoesNothing() {
        METADATA.createAll(engine);
        stored(parcel -> parcel.own = Mood.GLAD);
        METADATA.dropAll(engine);
        METADATA.dropAll(engine);
        METADATA.createAll(engine);
        stored(parcel -> parcel.own = Mood.GLAD);
    }

    @Test
    void aTableAloneCreatesItsEnums() {
        METADATA.dropAll(engine);
        engine.transaction(tx -> {
            tx.execute(ShelfDdl.createTable());
            tx.execute(ParcelDdl.createTable());
        });
        stored(parcel -> parcel.own = Mood.CALM);
    }
}
