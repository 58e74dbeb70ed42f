package dev.rowan.it.nested;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What javac refuses of statements: each of these, and for the reason that is told beside it. */
final class DoesNotCompileTest {

    private static final String CANNOT_FIND = "compiler.err.cant.resolve.location.args";
    private static final String DOES_NOT_TAKE = "compiler.err.cant.apply.symbol";
    private static final String NONE_TAKES = "compiler.err.cant.apply.symbols";
    /** Also of the argument of a method that is the only one of its name. */
    private static final String OTHER_TYPE = "compiler.err.prob.found.req";
    private static final String AMBIGUOUS = "compiler.err.ref.ambiguous";

    private static final String HEAD = """
            package dev.rowan.it.nested;

            import static dev.rowan.it.nested.Sport_GameTable.GAME;
            import static dev.rowan.it.nested.Sport_LeagueTable.LEAGUE;
            import static dev.rowan.it.nested.Sport_PlayerTable.PLAYER;
            import static dev.rowan.it.nested.Sport_TeamTable.TEAM;
            import static dev.rowan.sql.Sql.*;

            import dev.rowan.it.nested.Sport.*;
            import dev.rowan.sql.*;
            import java.math.BigDecimal;
            import java.time.LocalDate;
            import java.util.List;

            final class %s {

                record View(String name, long number) {
                    static View of(String name) {
                        return new View(name, 0);
                    }
                }

                record Whole(Team team, List<View> views) {
                }

                void says() {
                    %s
                }
            }
            """;

    /** A statement, and the key of javac's error. */
    private record Wrong(String statement, String error) {
    }

    private static final List<Wrong> PROJECTIONS = List.of(
            new Wrong("select(View::new, TEAM.id, TEAM.name);", NONE_TAKES),
            new Wrong("select(View::new, TEAM.name, TEAM.grade);", NONE_TAKES),
            new Wrong("select(View::new, TEAM.name);", NONE_TAKES),
            new Wrong("select(View::new, TEAM.name, TEAM.id, TEAM.grade);", NONE_TAKES),
            new Wrong("select(View::new, TEAM.name, GAME.day);", NONE_TAKES),
            new Wrong("select(View::of, TEAM.id);", NONE_TAKES),
            new Wrong("select((String name, Long number) -> new View(name, number), TEAM.id, TEAM.name);", NONE_TAKES),
            new Wrong("nested(View::new, TEAM.id, TEAM.name);", NONE_TAKES),
            new Wrong("select(View::new, TEAM.name, many(TEAM.id));", NONE_TAKES),
            new Wrong("select(Whole::new, TEAM, many(PLAYER));", NONE_TAKES),
            new Wrong("select(Whole::new, TEAM, many(nested(View::new, PLAYER.id, PLAYER.name)));", NONE_TAKES),
            new Wrong("select(Whole::new, TEAM, nested(View::new, PLAYER.name, PLAYER.id));", NONE_TAKES),
            new Wrong("select(Whole::new, PLAYER, many(nested(View::new, PLAYER.name, PLAYER.id)));", NONE_TAKES),
            new Wrong("many(TEAM.id, TEAM.name);", DOES_NOT_TAKE),
            new Wrong("many(\"team\");", DOES_NOT_TAKE),
            new Wrong("Select<String> query = select(TEAM.id);", OTHER_TYPE),
            new Wrong("Select<Player> query = select(TEAM);", OTHER_TYPE),
            new Wrong("Select<Row2<String, Long>> query = select(TEAM.id, TEAM.name);", OTHER_TYPE),
            new Wrong("Select<List<Team>> query = select(many(PLAYER));", OTHER_TYPE),
            new Wrong("Select<View> query = select(TEAM.name, TEAM.id);", OTHER_TYPE),
            new Wrong("select(\"name\");", NONE_TAKES),
            new Wrong("select(TEAM.id, \"name\");", NONE_TAKES));

    private static final List<Wrong> OPERATORS = List.of(
            new Wrong("TEAM.name.plus(1);", CANNOT_FIND),
            new Wrong("TEAM.id.startsWith(\"x\");", CANNOT_FIND),
            new Wrong("TEAM.id.like(\"x\");", CANNOT_FIND),
            new Wrong("GAME.day.contains(\"x\");", CANNOT_FIND),
            new Wrong("TEAM.grade.startsWith(\"L\");", CANNOT_FIND),
            new Wrong("TEAM.name.not();", CANNOT_FIND),
            new Wrong("TEAM.name.and(TEAM.id.eq(1L));", CANNOT_FIND),
            new Wrong("TEAM.id.plus(\"x\");", NONE_TAKES),
            new Wrong("TEAM.id.eq(\"x\");", NONE_TAKES),
            new Wrong("TEAM.name.eq(1);", NONE_TAKES),
            new Wrong("TEAM.grade.eq(\"LOW\");", NONE_TAKES),
            new Wrong("GAME.day.eq(\"2026-01-01\");", NONE_TAKES),
            new Wrong("GAME.gate.eq(1.5);", NONE_TAKES),
            new Wrong("TEAM.id.eq(null);", AMBIGUOUS),
            new Wrong("TEAM.name.ne(null);", AMBIGUOUS),
            new Wrong("TEAM.id.eq(TEAM.name);", NONE_TAKES),
            new Wrong("TEAM.id.eq(GAME.id);", NONE_TAKES),
            new Wrong("TEAM.name.lt(TEAM.id);", NONE_TAKES),
            new Wrong("TEAM.name.between(1, 2);", NONE_TAKES),
            new Wrong("TEAM.id.in(List.of(\"x\"));", NONE_TAKES),
            new Wrong("TEAM.id.in(\"x\");", NONE_TAKES),
            new Wrong("TEAM.id.in(select(TEAM.name));", NONE_TAKES),
            new Wrong("TEAM.name.eq(subquery(select(TEAM.id)));", NONE_TAKES),
            new Wrong("sum(TEAM.name);", DOES_NOT_TAKE),
            new Wrong("avg(GAME.day);", OTHER_TYPE),
            new Wrong("Expression<String> number = count();", OTHER_TYPE));

    private static final List<Wrong> STATEMENTS = List.of(
            new Wrong("select(TEAM).where(TEAM.name);", OTHER_TYPE),
            new Wrong("select(TEAM).where(\"id = 1\");", OTHER_TYPE),
            new Wrong("select(TEAM).having(TEAM.name);", OTHER_TYPE),
            new Wrong("select(TEAM).orderBy(TEAM.name);", OTHER_TYPE),
            new Wrong("select(TEAM).groupBy(\"name\");", OTHER_TYPE),
            new Wrong("select(TEAM).limit(\"1\");", OTHER_TYPE),
            new Wrong("select(TEAM).from(\"team\");", NONE_TAKES),
            new Wrong("select(TEAM).join(PLAYER, PLAYER.name);", NONE_TAKES),
            new Wrong("select(TEAM.id).union(select(TEAM.name));", OTHER_TYPE),
            new Wrong("exists(TEAM.id);", OTHER_TYPE),
            new Wrong("update(TEAM).set(TEAM.id, \"x\");", NONE_TAKES),
            new Wrong("update(TEAM).set(TEAM.name, TEAM.id);", NONE_TAKES),
            new Wrong("update(TEAM).set(PLAYER.name, \"x\");", NONE_TAKES),
            new Wrong("update(TEAM).set(TEAM.name, null);", AMBIGUOUS),
            new Wrong("update(TEAM).set(TEAM.id.plus(1L), 2L);", NONE_TAKES),
            new Wrong("deleteFrom(TEAM).where(TEAM.id);", OTHER_TYPE),
            new Wrong("insertInto(TEAM).set(TEAM.name, 1);", NONE_TAKES),
            new Wrong("insertInto(TEAM).set(PLAYER.name, \"x\");", NONE_TAKES),
            new Wrong("insertInto(TEAM).values((Player) null);", NONE_TAKES),
            new Wrong("insertInto(GAME).values((Game) null).onConflict(TEAM.id);", OTHER_TYPE),
            new Wrong("Query<String> name = insertInto(TEAM).set(TEAM.name, \"x\").returning(TEAM.id);", OTHER_TYPE));

    private static List<Wrong> all() {
        return Stream.of(PROJECTIONS, OPERATORS, STATEMENTS).flatMap(List::stream).toList();
    }

    /** All in one run of javac, each in a class of its own. */
    @TestFactory
    Stream<DynamicTest> javacRefuses() {
        List<Wrong> all = all();
        List<Source> sources = Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                .map(i -> new Source("Wrong" + i, all.get(i).statement())).toList();
        List<Diagnostic<? extends JavaFileObject>> said = errors(sources);
        return Stream.iterate(0, i -> i < all.size(), i -> i + 1).map(i -> DynamicTest.dynamicTest(all.get(i).statement(), () ->
                assertThat(said.stream().filter(one -> sources.get(i).equals(one.getSource())).map(Diagnostic::getCode))
                        .containsExactly(all.get(i).error())));
    }

    @Test
    void javacTakesTheSameWithoutTheMistake() {
        List<Source> right = List.of(new Source("Right", """
                    Select<View> views = select(View::new, TEAM.name, TEAM.id);
                    Select<View> made = select(View::of, TEAM.name);
                    Select<View> lambda = select((String name, Long number) -> new View(name, number), TEAM.name, TEAM.id);
                    Select<Whole> whole = select(Whole::new, TEAM, many(nested(View::new, PLAYER.name, PLAYER.id)));
                    Select<Row2<Team, List<Player>>> pairs = select(TEAM, many(PLAYER));
                    Select<View> summed = select(View::new, TEAM.name, count());
                    Condition all = TEAM.id.eq(1L).and(TEAM.name.startsWith("x")).and(TEAM.grade.eq(Grade.LOW))
                            .and(GAME.day.eq(LocalDate.EPOCH)).and(GAME.gate.eq(BigDecimal.ONE)).and(GAME.over.not())
                            .and(TEAM.id.in(List.of(1L))).and(TEAM.id.in(select(PLAYER.teamId))).and(TEAM.id.eq(PLAYER.teamId))
                            .and(TEAM.name.eq(subquery(select(LEAGUE.name)))).and(TEAM.id.plus(1L).between(1L, 2L));
                    Select<Team> teams = select(TEAM).from(TEAM).join(PLAYER, all).where(all).groupBy(TEAM.id).having(sum(TEAM.id).gt(1L))
                            .orderBy(TEAM.name.asc()).limit(1);
                    Statement update = update(TEAM).set(TEAM.name, "x").set(TEAM.id, TEAM.id.plus(1L)).setNull(TEAM.leagueId).where(all);
                    Query<Long> id = insertInto(TEAM).set(TEAM.name, "x").returning(TEAM.id);
                    Statement insert = insertInto(GAME).values((Game) null).onConflict(GAME.code).doNothing();
                """));
        assertThat(errors(right)).isEmpty();
    }

    private static List<Diagnostic<? extends JavaFileObject>> errors(List<Source> sources) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-implicit:none", "-Xmaxerrs", "1000", "-d", System.getProperty("java.io.tmpdir"),
                "-classpath", System.getProperty("java.class.path"));
        ToolProvider.getSystemJavaCompiler().getTask(null, null, said, options, null, sources).call();
        return said.getDiagnostics().stream().filter(one -> one.getKind() == Diagnostic.Kind.ERROR).collect(Collectors.toList());
    }

    /** A class with one method. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String statements) {
            super(URI.create("string:///dev/rowan/it/nested/" + name + ".java"), Kind.SOURCE);
            this.text = HEAD.formatted(name, statements);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
