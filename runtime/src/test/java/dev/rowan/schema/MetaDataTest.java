package dev.rowan.schema;

import static dev.rowan.tables.Depart.DEPART;
import static dev.rowan.tables.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.ddl.CreateTable;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.Check;
import dev.rowan.sql.Column;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Index;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.tables.Unmapped;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetaDataTest {

    private static final Dialect H2 = Dialect.of("h2");

    @Test
    void tablesAreInTheOrderOfTheirForeignKeys() {
        assertThat(MetaData.of(USERS, DEPART).tables()).containsExactly(DEPART, USERS);
        assertThat(MetaData.of().tables()).isEmpty();
    }

    @Test
    void aTableMayBeInTwoModels() {
        MetaData both = MetaData.of(USERS, DEPART).including(MetaData.of(DEPART)).including(MetaData.of(USERS));
        assertThat(both.tables()).containsExactly(DEPART, USERS);
        assertThat(MetaData.of(USERS, USERS).tables()).containsExactly(USERS);
    }

    @Test
    void createsSequencesFirstAndEachTableWithItsIndexes() {
        assertThat(MetaData.of(USERS, DEPART).ddl(H2)).hasSize(5).satisfiesExactly(
                sequence -> assertThat(sequence).isEqualTo("create sequence user_id_seq"),
                depart -> assertThat(depart).startsWith("create table depart ("),
                users -> assertThat(users).startsWith("create table users ("),
                index -> assertThat(index).startsWith("create index ix_users_username "),
                unique -> assertThat(unique).startsWith("create unique index ix_users_depart_id_username "));
        assertThat(MetaData.of(USERS, DEPART).ddl(Dialect.of("mysql"))).hasSize(2).allMatch(sql -> sql.startsWith("create table "));
    }

    private enum Mood { GLAD, SAD }

    private static final class Day extends Unmapped {
        Day(String type) {
            super(TableSpec.of("day_of_" + type));
            value(column("mood", ColumnTypes.enumNative(Mood.class, type)));
        }
    }

    private static final class Night extends Unmapped {
        Night(String type) {
            super(TableSpec.of("night"));
            value(column("mood", ColumnTypes.enumNative(Mood.class, type)));
            value(column("other", ColumnTypes.enumNative(Mood.class, "other", mood -> mood.ordinal())));
        }
    }

    @Test
    void theTypesOfEnumsComeFirstWhereTheyHaveNames() {
        assertThat(MetaData.of(new Day("mood"), new Night("mood")).ddl(Dialect.of("postgresql"))).containsExactly(
                "create type mood as enum ('GLAD', 'SAD')",
                "create type other as enum ('0', '1')",
                "create table day_of_mood (mood mood)",
                "create table night (mood mood, other other)");
        assertThat(MetaData.of(new Day("mood")).ddl(H2)).containsExactly("create table day_of_mood (mood enum('GLAD', 'SAD'))");
    }

    @Test
    void aTableAloneCreatesTheTypesThatAreMissing() {
        assertThat(new CreateTable<>(new Day("mood")).statements(Dialect.of("postgresql"))).containsExactly(
                "do 'begin create type mood as enum (''GLAD'', ''SAD''); exception when duplicate_object or unique_violation then"
                        + " if not exists (select from pg_type where oid = to_regtype(''mood'') and typtype = ''e'') then raise; end if;"
                        + " end'",
                "create table day_of_mood (mood mood)");
    }

    @Test
    void oneTypeHasTheLabelsOfOneEnum() {
        MetaData model = MetaData.of(new Day("other"), new Night("mood"));
        assertThatThrownBy(() -> model.ddl(Dialect.of("postgresql"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two enums have the type other: one with the labels [GLAD, SAD], one of night with [0, 1];"
                        + " give one of them another with @Enumerated(name = …)");
        assertThat(model.ddl(H2)).hasSize(2);
    }

    @Test
    void noEnumHasTheNameOfATypeOfTheDatabase() {
        assertThatThrownBy(() -> MetaData.of(new Day("line")).ddl(Dialect.of("postgresql"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the enum line has the name of a type of PostgreSQL; give it another with @Enumerated(name = …)");
    }

    @Test
    void theKeysOfACycleComeLast() {
        Hen hen = new Hen();
        Egg egg = new Egg(hen);
        hen.from = egg;
        assertThat(MetaData.of(hen, egg).ddl(H2)).containsExactly(
                "create table hen (id integer not null, ref integer, constraint pk_hen primary key (id))",
                "create table egg (id integer not null, ref integer not null, constraint pk_egg primary key (id), "
                        + "constraint fk_egg_ref foreign key (ref) references hen (id))",
                "alter table hen add constraint fk_hen_ref foreign key (ref) references egg (id)");
    }

    @Test
    void aTableThatRefersToItselfIsCreatedAtOnce() {
        var tree = new Unmapped(TableSpec.of("tree")) {
            final NumberColumn<Object, Integer> id = number(column("id", ColumnTypes.INTEGER).key());
            final NumberColumn<Object, Integer> parent = number(column("parent", ColumnTypes.INTEGER));

            @Override
            public List<ForeignKey<Object>> foreignKeys() {
                return List.of(foreignKey(parent).references(id));
            }
        };
        assertThat(MetaData.of(tree).ddl(H2)).containsExactly("create table tree (id integer not null, parent integer, "
                + "constraint pk_tree primary key (id), constraint fk_tree_parent foreign key (parent) references tree (id))");
    }

    @Test
    void twoTablesOfOneNameAreRefused() {
        var other = new Unmapped(TableSpec.of("users")) { };
        assertThatThrownBy(() -> MetaData.of(USERS, other)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two tables are called users: those of java.lang.Object and java.lang.Object");
        var elsewhere = new Unmapped(TableSpec.of("users").schema("old")) { };
        assertThat(MetaData.of(USERS, elsewhere).tables()).hasSize(2);
    }

    @Test
    void anAliasIsRefused() {
        assertThatThrownBy(() -> MetaData.of(USERS.as("u"))).hasMessage("users u is an alias; a model holds tables");
    }

    @Test
    void twoMadeNamesThatAreOneAreRefused() {
        Indexed one = new Indexed("a_b", "c") { };
        Indexed two = new Indexed("a", "b_c") { };
        assertThatThrownBy(() -> MetaData.of(one, two)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two would be called ix_a_b_c: index [a_b.c] and index [a.b_c]; give one of them a name");
        two.own = "ix_of_a";
        assertThat(MetaData.of(one, two).tables()).hasSize(2);
        one.own = "ix_of_a";
        assertThat(MetaData.of(one, two).tables()).as("MySQL's indexes may have one name").hasSize(2);
    }

    @Test
    void aCheckMayNotTakeTheNameOfAnother() {
        var table = new Unmapped(TableSpec.of("t")) {
            final Column<Object, Integer> n = number(column("n", ColumnTypes.INTEGER));

            @Override
            public List<Check> checks() {
                return List.of(check("n > 0").named("ck_t_2"), check("n < 9"));
            }
        };
        assertThatThrownBy(() -> MetaData.of(table)).hasMessage(
                "two would be called ck_t_2: check (n > 0) of t and check (n < 9) of t; give one of them a name");
    }

    private abstract static class Indexed extends Unmapped {

        private final Column<Object, Integer> column;
        String own;

        Indexed(String table, String name) {
            super(TableSpec.of(table));
            this.column = number(column(name, ColumnTypes.INTEGER));
        }

        @Override
        public List<Index<Object>> indexes() {
            return List.of(index(column).named(own));
        }
    }

    private static final class Hen extends Unmapped {

        final NumberColumn<Object, Integer> id = number(column("id", ColumnTypes.INTEGER).key());
        final NumberColumn<Object, Integer> ref = number(column("ref", ColumnTypes.INTEGER));
        Egg from;

        Hen() {
            super(TableSpec.of("hen"));
        }

        @Override
        public List<ForeignKey<Object>> foreignKeys() {
            return List.of(foreignKey(ref).references(from.id));
        }
    }

    private static final class Egg extends Unmapped {

        final NumberColumn<Object, Integer> id = number(column("id", ColumnTypes.INTEGER).key());
        final NumberColumn<Object, Integer> ref = number(column("ref", ColumnTypes.INTEGER).notNull());
        private final Hen hen;

        Egg(Hen hen) {
            super(TableSpec.of("egg"));
            this.hen = hen;
        }

        @Override
        public List<ForeignKey<Object>> foreignKeys() {
            return List.of(foreignKey(ref).references(hen.id));
        }
    }
}
