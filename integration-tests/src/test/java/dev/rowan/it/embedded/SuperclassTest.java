package dev.rowan.it.embedded;

import static dev.rowan.it.embedded.DatedTable.DATED;
import static dev.rowan.it.embedded.PricedTable.PRICED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.it.database.TestDatabase;
import dev.rowan.it.embedded.values.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Columns of superclasses whose parameters each entity binds to other types. */
final class SuperclassTest extends Fixture {

    SuperclassTest(TestDatabase database) {
        super(database);
    }

    @Test
    void eachEntityHasItsOwnTypes() {
        Dated dated = new Dated();
        dated.content(LocalDate.of(2024, 2, 29));
        dated.setSpan(new Span<>(LocalDate.EPOCH, null));
        dated.note = "leap";
        Priced priced = new Priced();
        priced.setId("p");
        priced.setAnother(Optional.of(new BigDecimal("1.5")));
        sessions.transaction(session -> session.addAll(List.of(dated, priced)));

        assertThat(dated.getId()).isNotNull();
        Dated readDate = new DatedRepository(sessions).getOne(dated.getId());
        assertThat(readDate.content()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(readDate.getAnother()).isEmpty();
        assertThat(readDate.getSpan()).isEqualTo(new Span<>(LocalDate.EPOCH, null));
        assertThat(readDate.note).isEqualTo("leap");
        Priced readPrice = new PricedRepository(sessions).getOne("p");
        assertThat(readPrice.getAnother().orElseThrow()).isEqualByComparingTo("1.5");
        assertThat(readPrice.getSpan()).isNull();
        assertThat(new DatedRepository(sessions).count(DATED.spanFrom.lt(LocalDate.of(2000, 1, 1)))).isEqualTo(1);
        assertThat(PRICED.columns()).extracting(column -> column.name()).containsExactly("id", "content", "another", "valid_since", "valid_till");
    }

    @Test
    void changesAreSeenThroughAccessors() {
        Dated dated = new Dated();
        sessions.transaction(session -> session.add(dated));
        updated();
        sessions.transaction(session -> {
            Dated held = session.getOne(DATED, dated.getId());
            held.setSpan(new Span<>(null, LocalDate.EPOCH));
            held.content(LocalDate.EPOCH);
        });
        assertThat(updated()).containsExactly(List.of("content", "valid_till"));
    }
}
