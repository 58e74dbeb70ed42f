package dev.rowan.log;

import dev.rowan.sql.Parameter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntFunction;

/** Parameters as a log and an error show them. */
public final class ParameterText {
    /** What stands for a value that must not be seen. */
    public static final String HIDDEN = "***";

    private static final int LONGEST = 200;
    private static final int MOST_BYTES = 32;
    private static final int FIRST_SETS = 3;
    private static final int LAST_SETS = 2;

    private ParameterText() {
    }

    /**
     * The parameters of a call: one text each, or for a batch one text a row, of which only the first and last few.
     *
     * @param sets how often the statement runs
     * @param parameters those of one run, from 0
     * @param hide whether all are to be hidden
     */
    public static List<String> of(int sets, IntFunction<List<Parameter>> parameters, boolean hide) {
        if (sets == 1) {
            return set(parameters.apply(0), hide);
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < sets; i++) {
            if (i == FIRST_SETS && sets > FIRST_SETS + LAST_SETS) {
                texts.add("… " + (sets - FIRST_SETS - LAST_SETS) + " more …");
                i = sets - LAST_SETS;
            }
            texts.add("(" + String.join(", ", set(parameters.apply(i), hide)) + ")");
        }
        return texts;
    }

    /** The parameters of one run with the names of their columns: {@code id 7, email 'ed@example.org', password ***}. */
    public static String named(List<Parameter> parameters) {
        List<String> values = set(parameters, false);
        StringJoiner named = new StringJoiner(", ");
        for (int i = 0; i < values.size(); i++) {
            named.add(parameters.get(i).name() + " " + values.get(i));
        }
        return named.toString();
    }

    private static List<String> set(List<Parameter> parameters, boolean hide) {
        List<String> texts = new ArrayList<>(parameters.size());
        for (Parameter parameter : parameters) {
            texts.add(hide || parameter.sensitive() ? HIDDEN : shown(parameter.value()));
        }
        return texts;
    }

    /** A value: a text in quotes, long ones cut. */
    public static String shown(Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof byte[] bytes) {
            return bytes(bytes);
        }
        String text = value.toString();
        return value instanceof CharSequence ? "'" + cut(text.replace("'", "''")) + "'" : cut(text);
    }

    private static String bytes(byte[] bytes) {
        String hex = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, MOST_BYTES));
        return bytes.length <= MOST_BYTES ? "x'" + hex + "'" : "x'" + hex + "…' (" + bytes.length + " bytes)";
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? Escapes.controls(text)
                : Escapes.controls(text.substring(0, LONGEST)) + "… (" + text.length() + " characters)";
    }
}
