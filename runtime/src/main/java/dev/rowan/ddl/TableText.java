package dev.rowan.ddl;

import dev.rowan.UnsupportedException;
import dev.rowan.ddl.SqlTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The text of CREATE TABLE as SQLite keeps it, taken apart at its commas; what is not changed in it stays as somebody wrote it.
 *
 * @param parts columns, and then constraints
 * @param options what follows the parentheses
 */
record TableText(List<Part> parts, String options) {

    private static final Set<String> CONSTRAINTS = Set.of("constraint", "primary", "unique", "check", "foreign");
    /** What keeps rows out or together, and what it is about. */
    private static final Set<String> KINDS = Set.of("primary", "unique", "check", "foreign");
    private static final Set<String> KINDS_IN_COLUMN = Set.of("primary", "unique", "check", "references");

    /** @throws UnsupportedException if it is no ordinary table */
    static TableText of(String sql) {
        List<Token> tokens = SqlTokens.of(sql);
        if (tokens.size() < 3 || !tokens.get(1).word().equals("table")) {
            throw new UnsupportedException("only ordinary tables can be built anew: " + sql);
        }
        List<Part> parts = new ArrayList<>();
        int open = 0;
        while (!tokens.get(open).text().equals("(")) {
            open++;
        }
        int from = open;
        for (int i = open + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean last = token.depth() == 0 && token.text().equals(")");
            if (last || token.depth() == 1 && token.text().equals(",")) {
                parts.add(new Part(sql.substring(tokens.get(from).end(), token.start())));
                from = i;
            }
            if (last) {
                return new TableText(List.copyOf(parts), sql.substring(token.end()));
            }
        }
        throw new UnsupportedException("this table's text has no end: " + sql);
    }

    /** CREATE TABLE by another name. */
    String create(String quotedName) {
        return "create table " + quotedName + " (" + String.join(",", parts.stream().map(Part::text).toList()).stripLeading()
                + ")" + options;
    }

    boolean has(String constraint) {
        return parts.stream().anyMatch(part -> part.isConstraint(constraint));
    }

    List<String> columns() {
        return parts.stream().filter(part -> !part.constraint()).map(Part::name).toList();
    }

    /** Whether its key is never given twice. */
    boolean counted() {
        return parts.stream().anyMatch(part -> part.words("autoincrement") > 0);
    }

    /** How many constraints of a kind it has that stand by themselves. */
    long count(String kind) {
        return parts.stream().filter(Part::constraint).mapToLong(part -> part.words(kind)).sum();
    }

    TableText with(String constraint) {
        List<Part> more = new ArrayList<>(parts);
        more.add(new Part(" " + constraint));
        return new TableText(more, options);
    }

    /** @throws NoSuchElementException if it has no such constraint */
    TableText without(String constraint) {
        for (Part part : parts) {
            if (part.isConstraint(constraint)) {
                part.requireAlone();
                List<Part> fewer = new ArrayList<>(parts);
                fewer.remove(part);
                return new TableText(fewer, options);
            }
            part.requireWithout(constraint);
        }
        throw new NoSuchElementException("no such constraint: " + constraint);
    }

    TableText withColumn(String clause) {
        List<Part> more = new ArrayList<>(parts);
        more.add(columns().size(), new Part(" " + clause));
        return new TableText(more, options);
    }

    TableText withoutColumn(String column) {
        return new TableText(parts.stream().filter(part -> !part.isColumn(column)).toList(), options);
    }

    /**
     * With another clause of a column.
     *
     * @throws NoSuchElementException if it has no such column
     * @throws UnsupportedException if the column has a constraint that the clause has not
     */
    TableText withColumn(String column, String clause) {
        List<Part> changed = new ArrayList<>(parts);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).isColumn(column)) {
                Part altered = new Part(" " + clause);
                altered.requireAllOf(changed.get(i));
                changed.set(i, altered);
                return new TableText(changed, options);
            }
        }
        throw new NoSuchElementException("no such column: " + column);
    }

    /**
     * A column or a constraint.
     *
     * @param text all that stands between the commas
     */
    record Part(String text) {

        private List<Token> tokens() {
            return SqlTokens.of(text);
        }

        boolean constraint() {
            return CONSTRAINTS.contains(tokens().get(0).word());
        }

        /** The column's name. */
        String name() {
            return tokens().get(0).name();
        }

        boolean isColumn(String column) {
            return !constraint() && name().equalsIgnoreCase(column);
        }

        boolean isConstraint(String constraint) {
            List<Token> tokens = tokens();
            return tokens.size() > 1 && tokens.get(0).word().equals("constraint") && tokens.get(1).name().equalsIgnoreCase(constraint);
        }

        /** How often these words stand outside of parentheses. */
        long words(String word) {
            return tokens().stream().skip(1).filter(token -> token.depth() == 0 && token.word().equals(word)).count();
        }

        /** SQLite wants no comma between constraints. */
        private void requireAlone() {
            if (KINDS.stream().mapToLong(this::words).sum() > 1) {
                throw new UnsupportedException("more than one constraint, without a comma between them, in the table's text: "
                        + text.strip());
            }
        }

        private void requireWithout(String constraint) {
            List<Token> tokens = tokens();
            for (int i = 1; i + 1 < tokens.size(); i++) {
                if (tokens.get(i).depth() == 0 && tokens.get(i).word().equals("constraint")
                        && tokens.get(i + 1).name().equalsIgnoreCase(constraint)) {
                    throw new UnsupportedException("the constraint " + constraint + " is part of \"" + text.strip()
                            + "\" in the table's text, which SQLite can only change whole: alter the column instead");
                }
            }
        }

        private void requireAllOf(Part before) {
            for (String kind : KINDS_IN_COLUMN) {
                if (before.constraints(kind) > constraints(kind)) {
                    throw new UnsupportedException("\"" + before.text.strip() + "\" has in the table's text a constraint that \""
                            + text.strip() + "\" has not, and that would be lost");
                }
            }
        }

        /** The check of an enum is not counted: it is the model's, which may have other labels now. */
        private long constraints(String kind) {
            return words(kind) - (kind.equals("check") && isEnum() ? 1 : 0);
        }

        /** Whether its check is one of Rowan's for an enum, by its name. */
        private boolean isEnum() {
            return text.contains("constraint ck_") || text.contains("constraint `ck_");
        }
    }
}
