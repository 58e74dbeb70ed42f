package dev.rowan.sql;

/**
 * A condition of which only counts whether it holds, as in WHERE, ON, HAVING and WHEN: that it is unknown is as good there as that it
 * does not hold. So it is of the operands of AND and OR, but not of NOT.
 */
final class Filter {

    private Filter() {
    }

    /** Says it to a sink. */
    static void render(SqlSink sink, Condition condition) {
        if (condition instanceof Junction junction) {
            junction.render(sink, Filter::render);
        } else if (condition instanceof InQuery in) {
            in.renderFilter(sink);
        } else {
            condition.render(sink);
        }
    }
}
