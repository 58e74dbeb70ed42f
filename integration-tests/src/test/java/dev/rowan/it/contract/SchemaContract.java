package dev.rowan.it.contract;

import static dev.rowan.it.contract.SchemaContract_CounterTable.COUNTER;
import static dev.rowan.it.contract.SchemaContract_NodeTable.NODE;
import static dev.rowan.it.contract.SchemaContract_UsersTable.USERS;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DatabaseException;
import dev.rowan.UnsupportedException;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Sequence;
import dev.rowan.annotation.Table;
import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropIndexes;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import dev.rowan.dialect.Dialect.SequenceUse;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.CountingDataSource;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.schema.MetaData;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is created and dropped, and under which names. */
interface SchemaContract extends OnEngine {

    /** MySQL and MariaDB call every primary key {@code PRIMARY}. */
    Set<DatabaseKind> NAMES_KEYS = EnumSet.complementOf(EnumSet.of(DatabaseKind.MYSQL, DatabaseKind.MARIADB));

    /** The second seed program's table. */
    @Table
    class Users {
        @Id Integer id;
        @Column(length = 32, nullable = false, index = true) String username;
        Integer departId;
        @Column(length = 64, nullable = false) String password;
        @Column(length = 64, nullable = false, index = true) String email;
    }

    @Table
    class Counter {
        @Id @Sequence("counter_id_seq") Integer id;
        @Column(unique = true) String name;
    }

    @Table
    class Node {
        @Id Integer id;
        @ForeignKey(Node.class) Integer parentId;
        @ForeignKey(Counter.class) Integer counterId;
    }

    @Test
    @Shows({Case.DC_3, Case.DC_6})
    default void createsAndDropsTwiceEach() throws SQLException {
        MetaData model = MetaData.of(USERS);
        InDatabase there = InDatabase.of(database());
        model.createAll(engine());
        model.createAll(engine());
        assertThat(there.tables()).containsExactly("users");
        assertThat(there.indexes("users")).contains("ix_users_username", "ix_users_email").hasSizeLessThanOrEqualTo(3);
        assertThat(there.constraints("users")).containsExactly(NAMES_KEYS.contains(database().kind()) ? "pk_users" : "primary");
        model.dropAll(engine());
        model.dropAll(engine());
        assertThat(there.tables()).isEmpty();
    }

    @Test
    @Shows(value = Case.DC_44, needs = Ability.SEQUENCES)
    default void aSequenceIsAnIdentityWhereThereAreNone() throws SQLException {
        MetaData model = MetaData.of(COUNTER);
        InDatabase there = InDatabase.of(database());
        model.createAll(engine());
        assertThat(there.sequences()).isEqualTo(engine().dialect().sequences() == SequenceUse.NONE ? Set.of() : Set.of("counter_id_seq"));
        Counter one = new Counter();
        Counter two = new Counter();
        engine().transaction(tx -> {
            tx.insert(COUNTER, one);
            tx.insert(COUNTER, two);
        });
        assertThat(one.id).isNotNull().isLessThan(two.id);
        assertThat(list(COUNTER.id, COUNTER.id)).containsExactly(one.id, two.id);
        model.dropAll(engine());
        assertThat(there.sequences()).isEmpty();
        model.dropAll(engine());
    }

    @Test
    default void aTableRefersToItselfAndToAnotherOne() throws SQLException {
        MetaData model = MetaData.of(NODE, COUNTER);
        InDatabase there = InDatabase.of(database());
        model.createAll(engine());
        model.createAll(engine());
        assertThat(there.constraints("node")).contains("fk_node_parent_id", "fk_node_counter_id");
        assertThat(there.constraints("counter")).contains("uq_counter_name");
        model.dropAll(engine());
        assertThat(there.tables()).isEmpty();
    }

    @Test
    default void aTableMayReferToOneThatIsOnlyThere() throws SQLException {
        MetaData.of(COUNTER).createAll(engine());
        MetaData.of(NODE).createAll(engine());
        assertThat(InDatabase.of(database()).constraints("node")).contains("fk_node_counter_id");
        assertThatThrownBy(() -> MetaData.of(COUNTER).dropAll(engine())).as("somebody refers to it").isInstanceOf(DatabaseException.class);
        MetaData.of(NODE).dropAll(engine());
        MetaData.of(COUNTER).dropAll(engine());
    }

    @Test
    default void whatIsThereIsNeverChanged() throws SQLException {
        InDatabase there = InDatabase.of(database());
        there.execute("create table users (id integer)");
        MetaData.of(USERS, COUNTER).createAll(engine());
        assertThat(there.indexes("users")).isEmpty();
        assertThat(there.tables()).contains("users", "counter");
    }

    @Test
    default void asksOnceWhichTablesAreThere() {
        MetaData model = MetaData.of(USERS, COUNTER, NODE);
        CountingDataSource counting = database().counting();
        try (Engine counted = Engine.of(counting.dataSource())) {
            model.createAll(counted);
            assertThat(counting.statements().count("select")).isEqualTo(1);
            counting.statements().clear();
            model.createAll(counted);
            assertThat(counting.statements().count("select")).isEqualTo(1);
            assertThat(counting.statements().count("create")).isZero();
            counting.statements().clear();
            model.dropAll(counted);
            assertThat(counting.statements().count("select")).as("and who refers to them, where the database would not mind")
                    .isEqualTo(counted.dialect().referrers() == null ? 1 : 2);
            assertThat(counting.statements().count("drop table")).isEqualTo(3);
        }
    }

    @Test
    default void aViewIsThereToo() throws SQLException {
        InDatabase there = InDatabase.of(database());
        there.execute("create view users as select 1 as id");
        MetaData.of(USERS).createAll(engine());
        assertThat(list(USERS.id, USERS.id)).containsExactly(1);
        MetaData.of(USERS).dropAll(engine());
        assertThat(there.tables()).containsExactly("users");
        there.execute("drop view users");
    }

    @Test
    @Shows(Case.DC_6)
    default void ddlIsAStatementLikeAnyOther() {
        execute(new CreateTable<>(USERS));
        execute(new CreateTable<>(USERS).ifNotExists());
        execute(SchemaContract_UsersDdl.createIndexes());
        execute(insertInto(USERS).set(USERS.username, "ed").set(USERS.password, "p").set(USERS.email, "e"));
        execute(insertInto(USERS).set(USERS.username, "wendy").set(USERS.password, "p").set(USERS.email, "w"));
        execute(new Truncate<>(USERS));
        execute(insertInto(USERS).set(USERS.username, "mary").set(USERS.password, "p").set(USERS.email, "m"));
        assertThat(list(select(USERS.id))).as("counted anew").containsExactly(1);
        execute(new DropTable<>(USERS));
        execute(new DropTable<>(USERS).ifExists());
        assertThatThrownBy(() -> execute(new DropTable<>(USERS))).isInstanceOf(DatabaseException.class);
    }

    @Test
    @Shows(value = Case.DC_6, needs = Ability.INDEX_IF)
    default void indexesComeAndGoTwiceEach() throws SQLException {
        InDatabase there = InDatabase.of(database());
        CreateIndexes<Users> create = new CreateIndexes<>(USERS);
        DropIndexes<Users> drop = new DropIndexes<>(USERS);
        execute(new CreateTable<>(USERS));
        execute(create);
        assertThat(there.indexes("users")).contains("ix_users_username", "ix_users_email");
        if (Ability.INDEX_IF.of(engine().dialect())) {
            execute(create.ifNotExists());
            execute(drop.ifExists());
        } else {
            assertThatThrownBy(() -> execute(create.ifNotExists())).isInstanceOf(UnsupportedException.class)
                    .hasMessageContaining(" has no \"create index if not exists\"");
            assertThatThrownBy(() -> execute(drop.ifExists())).isInstanceOf(UnsupportedException.class)
                    .hasMessageContaining(" has no \"drop index if exists\"");
            execute(drop);
        }
        assertThat(there.indexes("users")).doesNotContain("ix_users_username", "ix_users_email");
        assertThatThrownBy(() -> execute(drop)).isInstanceOf(DatabaseException.class);
    }
}
