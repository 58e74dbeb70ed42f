package dev.rowan.ddl;

import static dev.rowan.tables.Depart.DEPART;
import static dev.rowan.tables.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.Column;
import dev.rowan.sql.TableSpec;
import dev.rowan.tables.Unmapped;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The text of what changes a table. */
class AlterTest {

    private static final Things THINGS = new Things(TableSpec.of("things"));

    private static String[] on(String h2, String mySql, String mariaDb, String postgreSql, String sqlite) {
        return new String[] {h2, mySql, mariaDb, postgreSql, sqlite};
    }

    private static void verify(DdlStatement statement, String[] texts) {
        List<String> dialects = List.of("h2", "mysql", "mariadb", "postgresql", "sqlite");
        for (int i = 0; i < texts.length; i++) {
            Dialect dialect = Dialect.of(dialects.get(i));
            if (texts[i].startsWith("!")) {
                String refusal = texts[i].substring(1);
                assertThatThrownBy(() -> statement.sql(dialect)).isInstanceOf(UnsupportedException.class).hasMessage(refusal);
            } else {
                assertThat(statement.sql(dialect)).isEqualTo(texts[i]);
            }
        }
    }

    private static void verify(DdlStatement statement, String everywhere) {
        verify(statement, on(everywhere, everywhere, everywhere, everywhere, everywhere));
    }

    @Test
    void columnsAreAddedWithAllThatIsSaidOfThem() {
        verify(new AddColumn<>(THINGS.size), on(
                "alter table things add column size integer default 3 not null;\ncomment on column things.size is 'in cm'",
                "alter table things add column size integer default 3 not null comment 'in cm'",
                "alter table things add column size integer default 3 not null comment 'in cm'",
                "alter table things add column size integer default 3 not null;\ncomment on column things.size is 'in cm'",
                "alter table things add column size integer default 3 not null"));
        String careful = "alter table things add column if not exists label varchar(20)";
        verify(new AddColumn<>(THINGS.label).ifNotExists(), on(careful,
                "!things.label: MySQL has no \"if [not] exists of a column\": ask an Inspector whether it is there", careful, careful,
                "!things.label: SQLite has no \"if [not] exists of a column\": ask an Inspector whether it is there"));
    }

    @Test
    void columnsAreDroppedByAColumnOrAName() {
        verify(new DropColumn<>(THINGS.label), "alter table things drop column label");
        verify(new DropColumn<>(THINGS, "label").ifExists(), on("alter table things drop column if exists label",
                "!things.label: MySQL has no \"if [not] exists of a column\": ask an Inspector whether it is there",
                "alter table things drop column if exists label", "alter table things drop column if exists label",
                "!things.label: SQLite has no \"if [not] exists of a column\": ask an Inspector whether it is there"));
        String refusal = "!things.label: %s has no \"drop column … cascade\": drop what refers to it before";
        verify(new DropColumn<>(THINGS.label).cascade(), on(refusal.formatted("H2"), refusal.formatted("MySQL"), refusal.formatted("MariaDB"),
                "alter table things drop column label cascade", refusal.formatted("SQLite")));
    }

    @Test
    void columnsAndTablesAreRenamed() {
        String rename = "alter table things rename column name to label";
        verify(new RenameColumn<>("name", THINGS.label), on("alter table things alter column name rename to label", rename, rename, rename, rename));
        verify(new RenameTable<>("stuff", THINGS), "alter table stuff rename to things");
        Things elsewhere = new Things(TableSpec.of("things").schema("shop"));
        verify(new RenameTable<>("stuff", elsewhere), on("alter table shop.stuff rename to things", "alter table shop.stuff rename to shop.things",
                "alter table shop.stuff rename to shop.things", "alter table shop.stuff rename to things", "alter table shop.stuff rename to things"));
        verify(new DropIndex<>(elsewhere, "ix_things_label"), on("drop index shop.ix_things_label", "drop index ix_things_label on shop.things",
                "drop index ix_things_label on shop.things", "drop index shop.ix_things_label", "drop index shop.ix_things_label"));
    }

    @Test
    void columnsAreBroughtToWhatTheModelSays() {
        String modify = "alter table things modify column size integer default 3 not null comment 'in cm'";
        assertThat(new AlterColumn<>(THINGS.size).sql(Dialect.of("mysql"))).isEqualTo(modify);
        assertThat(new AlterColumn<>(THINGS.size).sql(Dialect.of("mariadb"))).isEqualTo(modify);
        assertThat(new AlterColumn<>(THINGS.size).statements(Dialect.of("h2"))).containsExactly(
                "alter table things alter column size drop default",
                "alter table things alter column size set data type integer using cast(size as integer)",
                "alter table things alter column size set default 3",
                "alter table things alter column size set not null",
                "comment on column things.size is 'in cm'");
        assertThat(new AlterColumn<>(THINGS.size).sql(Dialect.of("postgresql"))).isEqualTo("alter table things alter column size drop default, "
                + "alter column size type integer using cast(size as integer), alter column size set default 3, alter column size set not null"
                + ";\ncomment on column things.size is 'in cm'");
        assertThat(new AlterColumn<>(THINGS.label).using("upper(label)").sql(Dialect.of("postgresql"))).isEqualTo("alter table things "
                + "alter column label drop default, alter column label type varchar(20) using upper(label), alter column label drop not null"
                + ";\ncomment on column things.label is null");
        assertThat(new AlterColumn<>(THINGS.id).statements(Dialect.of("h2"))).as("it counts on").containsExactly(
                "alter table things alter column id set data type integer using cast(id as integer)",
                "alter table things alter column id set not null", "comment on column things.id is null");
        assertThat(new AlterColumn<>(THINGS.id).sql(Dialect.of("mysql"))).isEqualTo("alter table things modify column id integer auto_increment not null");
        assertThat(new AlterColumn<>(THINGS.twice).sql(Dialect.of("h2"))).startsWith("alter table things alter column twice integer generated always as (size * 2)");
        assertThatThrownBy(() -> new AlterColumn<>(THINGS.twice).sql(Dialect.of("postgresql"))).isInstanceOf(UnsupportedException.class)
                .hasMessage("things.twice: PostgreSQL has no \"alter column of a computed one\": drop the column and add it");
    }

    @Test
    void constraintsAreAddedAndDroppedByTheirNames() {
        assertThat(new AddConstraint<>(USERS, "uq_users_email").sql(Dialect.of("h2")))
                .isEqualTo("alter table users add constraint uq_users_email unique (email)");
        assertThat(new AddConstraint<>(USERS, "pk_users").sql(Dialect.of("postgresql")))
                .isEqualTo("alter table users add constraint pk_users primary key (id)");
        assertThat(new AddConstraint<>(USERS, "ck_users_1").sql(Dialect.of("mysql")))
                .isEqualTo("alter table users add constraint ck_users_1 check (visits >= 0)");
        assertThat(new AddConstraint<>(USERS, "fk_users_depart_id").sql(Dialect.of("mariadb"))).isEqualTo("alter table users add constraint "
                + "fk_users_depart_id foreign key (depart_id) references depart (id) on delete set null");
        assertThatThrownBy(() -> new AddConstraint<>(USERS, "uq_users_mail")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("users has no constraint uq_users_mail but [pk_users, uq_users_email, fk_users_depart_id, ck_users_1]");
        assertThat(dropped("h2")).containsExactly("drop constraint pk_users", "drop constraint uq_users_email",
                "drop constraint fk_users_depart_id", "drop constraint ck_users_1", "drop constraint old_one");
        assertThat(dropped("postgresql")).isEqualTo(dropped("h2"));
        assertThat(dropped("mysql")).containsExactly("drop primary key", "drop index uq_users_email",
                "drop foreign key fk_users_depart_id", "drop check ck_users_1", "drop constraint old_one");
        assertThat(dropped("mariadb")).containsExactly("drop primary key", "drop index uq_users_email",
                "drop foreign key fk_users_depart_id", "drop constraint ck_users_1", "drop constraint old_one");
        assertThat(new DropConstraint<>(USERS, "uq_users_email").ifExists().sql(Dialect.of("mariadb")))
                .isEqualTo("alter table users drop index if exists uq_users_email");
        assertThat(new DropConstraint<>(USERS, "pk_users").ifExists().cascade().sql(Dialect.of("postgresql")))
                .isEqualTo("alter table users drop constraint if exists pk_users cascade");
        assertThatThrownBy(() -> new DropConstraint<>(USERS, "pk_users").cascade().sql(Dialect.of("mysql")))
                .hasMessageContaining("drop the foreign keys that refer to it before");
        assertThatThrownBy(() -> new DropConstraint<>(USERS, "pk_users").ifExists().sql(Dialect.of("sqlite"))).hasMessageContaining("SQLite");
    }

    private static List<String> dropped(String dialect) {
        return List.of("pk_users", "uq_users_email", "fk_users_depart_id", "ck_users_1", "old_one").stream()
                .map(name -> new DropConstraint<>(USERS, name).sql(Dialect.of(dialect)).substring("alter table users ".length())).toList();
    }

    @Test
    void indexesAreCreatedAndDroppedOneByOne() {
        verify(new CreateIndex<>(USERS, "ix_users_username"), "create index ix_users_username on users (username)");
        String drop = "drop index ix_users_username";
        verify(new DropIndex<>(USERS, "ix_users_username"), on(drop, drop + " on users", drop + " on users", drop, drop));
        String careful = "drop index if exists ix_users_username";
        verify(new DropIndex<>(USERS, "ix_users_username").ifExists(), on(careful,
                "!users: ix_users_username: MySQL has no \"drop index if exists\": ask an Inspector whether it is there",
                careful + " on users", careful, careful));
        assertThat(new DropIndexes<>(USERS).sql(Dialect.of("h2"))).isEqualTo(drop + ";\ndrop index ix_users_depart_id_username");
        assertThatThrownBy(() -> new CreateIndex<>(USERS, "ix_users_name")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("users has no index ix_users_name but [ix_users_username, ix_users_depart_id_username]");
    }

    @Test
    void aCommentIsTakenAwayWhereTheModelSaysNone() {
        verify(new AlterComment<>(DEPART), on("comment on table depart is null", "alter table depart comment ''", "alter table depart comment ''",
                "comment on table depart is null", "!depart: SQLite has no comments; they are left out when tables are created there"));
    }

    @Test
    void truncatingWithAllThatRefersToIt() {
        String refusal = "!depart: %s has no \"truncate … cascade\": empty the tables that refer to it before";
        verify(new Truncate<>(DEPART).cascade(), on(refusal.formatted("H2"), refusal.formatted("MySQL"), refusal.formatted("MariaDB"),
                "truncate table depart restart identity cascade", refusal.formatted("SQLite")));
    }

    private static final class Things extends Unmapped {
        final Column<Object, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
        final Column<Object, String> label = text(column("label", ColumnTypes.STRING).length(20));
        final Column<Object, Integer> size = number(column("size", ColumnTypes.INTEGER).notNull().withDefault("3").commented("in cm"));
        final Column<Object, Integer> twice = number(column("twice", ColumnTypes.INTEGER).computed("size * 2", true));

        Things(TableSpec spec) {
            super(spec);
        }
    }
}
