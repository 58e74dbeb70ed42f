package dev.rowan.it.contract;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.DdlAbility;
import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.SqlAbility;
import dev.rowan.dialect.SqlForm;
import java.sql.Connection;
import java.util.function.Predicate;

/** What a dialect may declare not to have; the tests of a case that needs it then hold what happens instead. */
public enum Ability {
    NOTHING("", dialect -> true),
    SCHEMAS("no schemas: refused", Dialect::hasSchemas),
    COMMENTS("comments are left out", dialect -> dialect.comments() != Dialect.CommentForm.NONE),
    INDEX_IF("no \"if exists\" of indexes: refused", DdlAbility.INDEX_IF_NOT_EXISTS::of),
    SEQUENCES("an identity instead of a sequence", dialect -> dialect.sequences() != Dialect.SequenceUse.NONE),
    ARRAYS("no arrays: refused", Ability::hasArrays),
    IDENTITY_START("no start of an identity: refused", DdlAbility.IDENTITY_START::of),
    IDENTITY_OPTIONS("no steps and limits of an identity: refused", DdlAbility.IDENTITY_OPTIONS::of),
    ALL_ISOLATIONS("other isolation levels: refused", dialect -> dialect.isolates(Connection.TRANSACTION_REPEATABLE_READ)),
    REGULAR_EXPRESSIONS("no regular expressions: refused", dialect -> dialect.forms().has(SqlForm.MATCHES)),
    COLLATIONS("no collations of expressions: refused", dialect -> dialect.forms().has(SqlForm.COLLATE)),
    GROUP_FRAMES("no frames of groups: refused", dialect -> dialect.forms().has(SqlForm.GROUPS_BETWEEN)),
    FULL_JOIN("no full join: refused", SqlAbility.FULL_JOIN::of),
    TIES("no rows with ties: refused", SqlAbility.WITH_TIES::of),
    DISTINCT_ON("no distinct on: refused", SqlAbility.DISTINCT_ON::of),
    INTERSECT_ALL("no intersect all: refused", SqlAbility.INTERSECT_ALL::of),
    RECURSIVE_DISTINCT("no distinct recursion: refused", SqlAbility.RECURSIVE_DISTINCT::of);

    private final String instead;
    private final Predicate<Dialect> there;

    Ability(String instead, Predicate<Dialect> there) {
        this.instead = instead;
        this.there = there;
    }

    boolean of(Dialect dialect) {
        return there.test(dialect);
    }

    /** What a database without it does. */
    String instead() {
        return instead;
    }

    private static boolean hasArrays(Dialect dialect) {
        try {
            return !dialect.array("integer").isEmpty();
        } catch (UnsupportedException e) {
            return false;
        }
    }
}
