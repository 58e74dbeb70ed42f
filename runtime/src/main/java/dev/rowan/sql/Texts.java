package dev.rowan.sql;

import dev.rowan.type.ColumnTypes;

/** What functions of text are given. */
final class Texts {

    private Texts() {
    }

    /** A text beside another one, of which the database knows that it is one. */
    static TextExpression argument(Expression<String> beside, String value, String function) {
        return Computed.text(new As(Bind.compared(beside, Argument.of(value, function))));
    }

    /** The number of a character, which databases agree on from 1. */
    static Expression<Integer> place(int from) {
        if (from < 1) {
            throw new IllegalArgumentException("substring(…) counts characters from 1, and " + from + " is none");
        }
        return Bind.plain(ColumnTypes.INTEGER, from);
    }
}
