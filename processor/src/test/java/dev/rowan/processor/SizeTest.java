package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated code is meant to be read, and compiles however many columns there are. */
class SizeTest {

    @Test
    void anEntityOfTenColumnsIsAbout120LinesOfTableAndMapper() {
        Javac.Result result = Javac.strict()
                .source("app/User.java", """
                        package app;
                        import dev.rowan.annotation.*;
                        @Table class User {
                            @Id Integer id;
                            @Column(unique = true) String email;
                            @Column(index = true) String name;
                            @ForeignKey(User.class) Integer boss;
                            String one; String two; String three; String four; int five; long six;
                        }""")
                .compile();
        List<String> code = Stream.of("Table", "Mapper").flatMap(kind -> lines(result.file("app/User" + kind + ".java"))).toList();
        assertThat(code).hasSizeLessThanOrEqualTo(120);
        assertThat(lines(result.file("app/UserDdl.java"))).as("the same for every entity").hasSizeLessThanOrEqualTo(60);
        assertThat(code).noneMatch(line -> line.contains("->") && !line.strip().matches("(case \\d+|default) -> .*"))
                .noneMatch(line -> line.contains("::"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100, 1000})
    void aClassMayHaveAnyNumberOfColumns(int columns) {
        String fields = columns(columns).map(column -> "    @Column(comment = \"text\", serverDefault = \"null\", updatable = false) " + column
                + ";\n").collect(Collectors.joining());
        Javac.Result result = Javac.strict()
                .source("app/Big.java", "package app;\nimport dev.rowan.annotation.*;\n@Table class Big {\n    @Id " + fields + "}")
                .compile();
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.file("app/BigMapper.java").lines().filter(line -> line.contains(" case "))).hasSize(columns);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100, 254})
    void aRecordMayHaveAsManyColumnsAsAConstructorHasParameters(int columns) {
        assertThat(record(columns).diagnostics()).isEmpty();
    }

    @Test
    void ofALargerRecordOnlyJavacComplains() {
        assertThat(record(255).messages()).containsExactly("too many parameters");
    }

    @Test
    void moreColumnsThanADialectTakesAreRefusedOnce() {
        String fields = columns(1_018).map(column -> column + ";").collect(Collectors.joining(" "));
        String entity = "import dev.rowan.annotation.*; @Table class Big { @Id " + fields + " }";
        assertThat(new Javac().source("Big.java", entity).compile().messages()).singleElement().asString()
                .startsWith("[rowan/too-many-columns] The entity Big has 1018 columns").contains("mysql (1017), mariadb (1017).");
        assertThat(new Javac().with(List.of("-Arowan.dialects=h2,sqlite,postgresql")).source("Big.java", entity).compile().messages()).isEmpty();
    }

    @Test
    void moreColumnsThanARecordTakesAreNoKey() {
        String parts = IntStream.range(0, 128).mapToObj(i -> "@Id long part" + i + ";").collect(Collectors.joining(" "));
        Javac.Result result = new Javac().with(List.of("-Arowan.dialects=h2"))
                .source("Big.java", "import dev.rowan.annotation.*; @Table class Big { " + parts + " }")
                .compile();
        assertThat(result.messages()).singleElement().asString()
                .startsWith("[rowan/too-many-columns] The key of Big has 128 columns, which are too many for the record");
    }

    private static Javac.Result record(int columns) {
        String components = columns(columns).collect(Collectors.joining(", "));
        return Javac.strict()
                .source("app/Wide.java", "package app;\nimport dev.rowan.annotation.*;\n@Table record Wide(@Id " + components + ") {}")
                .compile();
    }

    /** Columns of types that generated code treats in different ways; the first can be a key. */
    private static Stream<String> columns(int count) {
        List<String> types = List.of("Integer", "int", "String", "java.util.Optional<String>", "java.math.BigDecimal", "java.time.Instant");
        return IntStream.range(0, count).mapToObj(i -> types.get(i % types.size()) + " column" + i);
    }

    /** Without what nobody reads: imports and empty lines. */
    private static Stream<String> lines(String java) {
        return java.lines().filter(line -> !line.isBlank() && !line.startsWith("import ") && !line.startsWith("package "));
    }
}
