package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Generated code is meant to be read. */
class SizeTest {

    @Test
    void anEntityOfTenColumnsIsAbout120LinesOfTableDdlAndMapper() {
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
        List<String> code = Stream.of("Table", "Ddl", "Mapper").flatMap(kind -> lines(result.file("app/User" + kind + ".java"))).toList();
        assertThat(code).hasSizeLessThanOrEqualTo(130);
        assertThat(code).noneMatch(line -> line.contains("->") && !line.strip().matches("(case \\d+|default) -> .*"))
                .noneMatch(line -> line.contains("::"));
    }

    /** Without what nobody reads: imports and empty lines. */
    private static Stream<String> lines(String java) {
        return java.lines().filter(line -> !line.isBlank() && !line.startsWith("import ") && !line.startsWith("package "));
    }
}
