package dev.rowan.sql;

import java.util.List;

/**
 * A row of a page, with the values by which its place in the order is known.
 *
 * @param row what the query asks for
 * @param keys the values of what it is ordered by, not to be changed
 */
public record KeysetRow<T>(T row, List<Object> keys) {
}
