package dev.rowan.it.contract;

import static dev.rowan.it.contract.CycleContract_EggTable.EGG;
import static dev.rowan.it.contract.CycleContract_FarmTable.FARM;
import static dev.rowan.it.contract.CycleContract_HenTable.HEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.dialect.ConstraintKind;
import dev.rowan.engine.Engine;
import dev.rowan.schema.MetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Tables that refer to each other, and programs that create them at the same time. */
interface CycleContract extends OnEngine {

    @Table
    class Hen {
        @Id Integer id;
        @Column(index = true) @ForeignKey(Egg.class) Integer eggId;
        @ForeignKey(Farm.class) Integer farmId;
    }

    @Table
    class Egg {
        @Id Integer id;
        @Column(nullable = false) @ForeignKey(Hen.class) Integer henId;
    }

    @Table
    class Farm {
        @Id Integer id;
        @ForeignKey(Hen.class) Integer firstId;
        @ForeignKey(Egg.class) Integer bestId;
    }

    @Test
    default void theKeysOfACycleAreThere() throws SQLException {
        MetaData model = MetaData.of(EGG, FARM, HEN);
        InDatabase there = InDatabase.of(database());
        for (int i = 0; i < 2; i++) {
            model.createAll(engine());
            model.createAll(engine());
            assertThat(there.constraints("hen")).contains("fk_hen_egg_id", "fk_hen_farm_id");
            assertThat(there.constraints("egg")).contains("fk_egg_hen_id");
            assertThat(there.constraints("farm")).contains("fk_farm_first_id", "fk_farm_best_id");
            assertThat(there.indexes("hen")).contains("ix_hen_egg_id");
            model.dropAll(engine());
            model.dropAll(engine());
            assertThat(there.tables()).isEmpty();
        }
    }

    @Test
    default void whatWasLeftHalfDoneIsDropped() throws SQLException {
        MetaData model = MetaData.of(EGG, FARM, HEN);
        model.createAll(engine());
        InDatabase there = InDatabase.of(database());
        there.execute("alter table farm " + engine().dialect().dropConstraint(ConstraintKind.FOREIGN_KEY, "fk_farm_first_id", false));
        model.createAll(engine());
        assertThat(there.constraints("farm")).as("never altered").doesNotContain("fk_farm_first_id");
        model.dropAll(engine());
        assertThat(there.tables()).isEmpty();
    }

    @Test
    default void manyMayCreateAtOnce() throws Exception {
        MetaData model = MetaData.of(EGG, FARM, HEN, SchemaContract_UsersTable.USERS, SchemaContract_CounterTable.COUNTER);
        for (int round = 0; round < 5; round++) {
            atOnce(4, model);
            InDatabase there = InDatabase.of(database());
            assertThat(there.constraints("hen")).contains("fk_hen_egg_id", "fk_hen_farm_id");
            assertThat(there.indexes("users")).contains("ix_users_username", "ix_users_email");
            model.dropAll(engine());
            assertThat(there.tables()).isEmpty();
        }
    }

    private void atOnce(int programs, MetaData model) throws Exception {
        CyclicBarrier start = new CyclicBarrier(programs);
        ExecutorService threads = Executors.newFixedThreadPool(programs);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < programs; i++) {
                all.add(threads.submit(() -> {
                    try (Engine own = Engine.builder(url()).poolSize(1).build()) {
                        own.ping();
                        start.await();
                        model.createAll(own);
                        return null;
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
