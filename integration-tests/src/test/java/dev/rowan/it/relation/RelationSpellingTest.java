package dev.rowan.it.relation;

import static dev.rowan.it.relation.CountryTable.COUNTRY;
import static dev.rowan.it.relation.PostTable.POST;
import static dev.rowan.it.relation.RiverTable.RIVER;
import static dev.rowan.it.relation.TagTable.TAG;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rowan.it.database.CountedSessions;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a collation leaves case aside, a foreign key may be spelled otherwise than the key that it refers to. */
final class RelationSpellingTest extends CountedSessions {

    RelationSpellingTest(TestDatabase database) {
        super(database, MetaData.of(COUNTRY, RIVER, POST, TAG), "rel_");
    }

    @BeforeEach
    void rows() {
        assumeTrue(Set.of("mysql", "mariadb").contains(engine.dialect().name()), "there texts of tables that Rowan makes compare so");
        Post post = new Post("p");
        post.tags = Set.of(new Tag("en", "Java"));
        given(new Country("De", "Germany"), new Country("Fr", "France"), post, new Post("q"));
        engine.transaction(tx -> {
            for (String code : List.of("De", "DE", "fR", "de")) {
                tx.execute(sql("insert into rel_rivers (country_code) values (?)", code));
            }
            tx.execute(sql("insert into rel_post_tags (post_id, tag_language, tag_word) values (?, ?, ?)", 2, "EN", "java"));
        });
        sent();
    }

    @Test
    void rowsThatReferByAnotherSpellingBelongToTheirOwner() {
        inSession(session -> {
            List<Country> countries = session.list(select(COUNTRY).orderBy(COUNTRY.code.asc()).load(COUNTRY.rivers));
            assertThat(sent()).containsExactly("select countries", "select rivers", "select rivers");
            assertThat(countries.get(0).rivers).extracting(river -> river.countryCode).as("in their order").containsExactly("De", "DE", "de");
            assertThat(countries.get(1).rivers).extracting(river -> river.countryCode).containsExactly("fR");
            assertThat(countries).allMatch(country -> country.rivers.stream()
                    .allMatch(river -> river.country == country && !session.isDirty(river)));
            session.flush();
            assertThat(sent()).isEmpty();
        });
        inSession(session -> {
            List<Tag> tags = session.list(select(TAG).load(TAG.posts));
            assertThat(tags.get(0).posts).extracting(post -> post.title).containsExactly("p", "q");
            List<Post> posts = session.list(select(POST).orderBy(POST.id.asc()).load(POST.tags));
            assertThat(posts).allMatch(post -> post.tags.iterator().next() == tags.get(0));
        });
    }

    @Test
    void whatAnotherSpellingLeadsToIsFound() {
        inSession(session -> {
            List<River> rivers = session.list(select(RIVER).orderBy(RIVER.id.asc()));
            sent();
            session.load(rivers, RIVER.country);
            assertThat(sent()).containsExactly("select countries", "select rivers");
            assertThat(rivers).extracting(river -> river.country.name).containsExactly("Germany", "Germany", "France", "Germany");
            assertThat(rivers.get(1).country).isSameAs(rivers.get(0).country);
            session.flush();
            assertThat(sent()).isEmpty();
        });
        inSession(session -> {
            List<River> rivers = session.list(select(RIVER).orderBy(RIVER.id.asc()).load(RIVER.country));
            assertThat(rivers).extracting(river -> river.country.name).containsExactly("Germany", "Germany", "France", "Germany");
            assertThat(rivers.get(3).country).isSameAs(rivers.get(0).country);
        });
    }

    @Test
    void whatIsSpelledAlikeCostsNothing() {
        engine.transaction(tx -> {
            tx.execute(sql("update rel_rivers set country_code = 'De'"));
        });
        sent();
        inSession(session -> {
            session.list(select(COUNTRY).load(COUNTRY.rivers));
            assertThat(sent()).containsExactly("select countries", "select rivers");
            session.expungeAll();
            session.list(select(RIVER).load(RIVER.country));
            assertThat(sent()).containsExactly("select rivers");
        });
    }

    @Test
    void oneRowIsOneObjectWhateverItIsAskedForBy() {
        inSession(session -> {
            Country germany = session.getOne(COUNTRY, "DE");
            assertThat(germany.code).isEqualTo("De");
            assertThat(session.getOne(COUNTRY, "de")).isSameAs(germany);
            assertThat(session.getAll(COUNTRY, List.of("dE", "FR"))).contains(germany).hasSize(2);
            assertThat(session.getOne(COUNTRY, "De")).isSameAs(germany);
            germany.name = "changed";
            session.commit();
            assertThat(session.list(select(COUNTRY).where(COUNTRY.name.eq("changed")))).containsExactly(germany);
        });
    }
}
