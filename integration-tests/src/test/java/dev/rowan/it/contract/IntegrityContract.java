package dev.rowan.it.contract;

import static dev.rowan.it.contract.IntegrityContract_ThingTable.THING;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.CheckException;
import dev.rowan.ForeignKeyException;
import dev.rowan.IntegrityException;
import dev.rowan.NotNullException;
import dev.rowan.UniqueException;
import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.engine.Transaction;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.sql.Statement;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** S13: a broken constraint is told as what it is, with the name that our DDL gave it. */
interface IntegrityContract extends OnEngine {

    @Table(checks = @Check("size >= 0"))
    record Thing(@Id(assigned = true) int id, @Column(unique = true) String name, @Column(nullable = false) int size,
            @ForeignKey(Thing.class) Integer parentId) {
    }

    @Test
    @Shows({Case.S13, Case.DC_10})
    default void aConnectionIsFitForUseAfterADuplicateKey() {
        create(THING);
        Statement one = insertInto(THING).set(THING.id, 1).set(THING.size, 1);
        execute(one);
        try (Transaction tx = engine().begin()) {
            assertThatThrownBy(() -> tx.execute(one)).isInstanceOf(UniqueException.class);
            tx.rollback();
        }
        assertThat(execute(insertInto(THING).set(THING.id, 2).set(THING.size, 1))).isEqualTo(1);
        assertThat(list(THING.id, THING.id)).containsExactly(1, 2);
    }

    @Test
    @Shows(Case.S13)
    default void aConstraintIsNamed() {
        create(THING);
        boolean names = database().kind() != DatabaseKind.SQLITE;   // it tells a unique constraint's columns, and of a foreign key nothing
        String key = names ? "fk_thing_parent_id" : null;
        execute(insertInto(THING).set(THING.id, 1).set(THING.size, 1).set(THING.name, "one"));
        assertBroken(() -> execute(insertInto(THING).set(THING.id, 2).set(THING.size, 1).set(THING.name, "one")),
                UniqueException.class, names ? "uq_thing_name" : "thing.name");
        assertBroken(() -> execute(insertInto(THING).set(THING.id, 2).set(THING.size, 1).set(THING.parentId, 7)),
                ForeignKeyException.class, key);
        assertBroken(() -> execute(insertInto(THING).set(THING.id, 2).set(THING.size, -1)), CheckException.class, "ck_thing_1");
        assertBroken(() -> execute(insertInto(THING).set(THING.id, 2).setNull(THING.size)), NotNullException.class, "size");
        execute(insertInto(THING).set(THING.id, 2).set(THING.size, 1).set(THING.parentId, 1));
        assertBroken(() -> execute(deleteFrom(THING).where(THING.id.eq(1))), ForeignKeyException.class, key);
    }

    private static void assertBroken(ThrowingCallable work, Class<? extends IntegrityException> type, String constraint) {
        assertThatThrownBy(work).isInstanceOf(type).satisfies(
                error -> assertThat(((IntegrityException) error).constraint()).isEqualToIgnoringCase(constraint));
    }
}
