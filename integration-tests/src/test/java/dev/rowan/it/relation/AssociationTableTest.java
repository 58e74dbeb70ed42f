package dev.rowan.it.relation;

import static dev.rowan.it.relation.PostTable.POST;
import static dev.rowan.it.relation.TagTable.TAG;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.ForeignKeyException;
import dev.rowan.NotNullException;
import dev.rowan.UniqueException;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.session.Session;
import dev.rowan.sql.AssociationTable;
import dev.rowan.sql.Column;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Path;
import dev.rowan.sql.Row2;
import dev.rowan.sql.Table;
import dev.rowan.sql.TableSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Association tables that no entity stands for are created, written, read and dropped. */
@OnDatabases
class AssociationTableTest {

    private static final AssociationTable POST_TAGS = table(POST.tags.path());
    private static final AssociationTable LINKS = table(POST.links.path());

    private final Engine engine;
    private final TestDatabase database;
    private final MetaData metaData = MetaData.of(POST, TAG);

    AssociationTableTest(TestDatabase database) {
        this.database = database;
        this.engine = Engine.of(database.counting().dataSource());
    }

    private static AssociationTable table(Path path) {
        return (AssociationTable) ((Path.Associated) path).association();
    }

    @BeforeEach
    void tables() {
        database.empty();
        metaData.createAll(engine);
    }

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    @Test
    void isKnownByItsRelationships() {
        assertThat(metaData.tables()).extracting(Table::name)
                .containsExactlyInAnyOrder("rel_posts", "rel_tags", "rel_post_tags", "rel_post_links");
        assertThat(names(POST_TAGS)).containsExactly("post_id", "tag_language", "tag_word");
        assertThat(names(LINKS)).containsExactly("post_id", "links_id");
        assertThat(POST.linkedFrom.path()).isEqualTo(((Path.Associated) POST.links.path()).inverse());
        assertThat(TAG.posts.path()).isEqualTo(((Path.Associated) POST.tags.path()).inverse());
        assertThat(TAG.posts.target()).isEqualTo(POST);
        assertThat(POST.as("p").tags.path()).isEqualTo(POST.tags.path());
        assertThat(MetaData.of(POST).tables()).extracting(Table::name).containsExactly("rel_posts", "rel_post_links");
        assertThat(MetaData.of(POST).including(MetaData.of(TAG)).tables()).isEqualTo(metaData.tables());
    }

    private static List<String> names(Table<?> table) {
        return table.columns().stream().map(Column::name).toList();
    }

    @Test
    void isCreatedOnceAndDropped() {
        metaData.createAll(engine);
        assertThat(rows()).isEmpty();
        metaData.dropAll(engine);
        metaData.dropAll(engine);
        metaData.createAll(engine);
        assertThat(rows()).isEmpty();
    }

    @Test
    void isATableToAStatement() {
        fill();
        assertThat(rows()).containsExactly(row(1, "en", "java"), row(1, "en", "sql"), row(2, "en", "sql"));
        assertThat(titles("sql")).containsExactly("one", "two");
        engine.transaction(tx -> assertThat(tx.execute(deleteFrom(POST_TAGS).where(column(POST_TAGS, 0).eq(1)))).isEqualTo(2));
        assertThat(titles("sql")).containsExactly("two");
    }

    private List<String> titles(String word) {
        return engine.transactionResult(tx -> tx.list(select(POST.title).from(POST)
                .join(POST_TAGS).on(column(POST_TAGS, 0).eq(POST.id))
                .where(column(POST_TAGS, 2).eq(word)).orderBy(POST.id.asc())));
    }

    @Test
    void hasARowOnceAndOnlyWhereItLeads() {
        fill();
        assertThatThrownBy(() -> insert(POST_TAGS, row(1, "en", "sql"))).isInstanceOf(UniqueException.class);
        assertThatThrownBy(() -> insert(POST_TAGS, row(3, "en", "sql"))).isInstanceOf(ForeignKeyException.class);
        assertThatThrownBy(() -> insert(POST_TAGS, row(1, "en", null))).isInstanceOf(NotNullException.class);
    }

    @Test
    void losesItsRowsWithThoseThatTheyLeadTo() {
        fill();
        engine.transaction(tx -> tx.execute(deleteFrom(POST).where(POST.id.eq(1))));
        assertThat(rows()).containsExactly(row(2, "en", "sql"));
        engine.transaction(tx -> tx.execute(deleteFrom(TAG).where(TAG.word.eq("sql"))));
        assertThat(rows()).isEmpty();
    }

    @Test
    void aSessionWritesItsRows() {
        Post one = new Post("one");
        Post two = new Post("two");
        Tag java = new Tag("en", "java");
        Tag sql = new Tag("en", "sql");
        one.tags = new LinkedHashSet<>(List.of(java, sql));
        one.links = new LinkedHashSet<>(List.of(two));
        sql.posts = new ArrayList<>(List.of(two));
        try (Session session = Session.open(engine)) {
            session.add(one);
            session.add(sql);
            session.commit();
            assertThat(rows()).containsExactlyInAnyOrder(row(one.id, "en", "java"), row(one.id, "en", "sql"), row(two.id, "en", "sql"));
            one.tags.remove(java);
            session.commit();
            assertThat(rows()).containsExactlyInAnyOrder(row(one.id, "en", "sql"), row(two.id, "en", "sql"));
            session.delete(one);
            session.commit();
            assertThat(rows()).containsExactly(row(two.id, "en", "sql"));
            assertThat(session.list(select(POST_TAGS))).containsExactly(row(two.id, "en", "sql"));
            session.delete(sql);
            session.commit();
        }
        assertThat(rows()).isEmpty();
        assertThat(engine.<List<AssociationTable.Row>, RuntimeException>transactionResult(tx -> tx.list(select(LINKS)))).isEmpty();
    }

    @Test
    void aSessionLoadsByItFromBothEnds() {
        fill();
        try (Session session = Session.open(engine)) {
            List<Post> posts = session.list(select(POST).orderBy(POST.id.asc()).load(POST.tags, POST.links, POST.linkedFrom));
            assertThat(posts.get(0).tags).extracting(tag -> tag.word).containsExactlyInAnyOrder("java", "sql");
            assertThat(posts.get(1).tags).extracting(tag -> tag.word).containsExactly("sql");
            assertThat(posts.get(0).links).containsExactly(posts.get(1));
            assertThat(posts.get(1).links).isEmpty();
            assertThat(posts.get(1).linkedFrom).containsExactly(posts.get(0));
            List<Tag> tags = session.list(select(TAG).orderBy(TAG.word.asc()));
            session.load(tags, TAG.posts);
            assertThat(tags.get(1).posts).isEqualTo(posts);
            assertThat(tags.get(0).posts).containsExactly(posts.get(0));
        }
    }

    @Test
    void aQueryGoesByItInBothDirections() {
        fill();
        PostTable other = POST.as("other");
        engine.transaction(tx -> {
            assertThat(tx.list(select(POST.title).join(POST.tags).where(TAG.word.eq("java")))).containsExactly("one");
            assertThat(tx.list(select(TAG.word).where(TAG.posts.any(POST.title.eq("two"))))).containsExactly("sql");
            assertThat(tx.list(select(TAG.word).where(TAG.posts.any().not()))).isEmpty();
            assertThat(tx.list(select(POST.title).where(POST.links.any(other, other.title.eq("two"))))).containsExactly("one");
            assertThat(tx.list(select(POST.title, other.title).from(POST).leftJoin(POST.linkedFrom, other).orderBy(POST.id.asc())))
                    .containsExactly(new Row2<>("one", null), new Row2<>("two", "one"));
        });
    }

    @Test
    void twoOfOneNameAreRefused() {
        KeyedTable<?, ?> post = POST;
        AssociationTable other = AssociationTable.of(TableSpec.of("rel_post_tags"), post, List.of("a"), post, List.of("b"));
        assertThatThrownBy(() -> MetaData.of(POST, TAG, other)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two association tables are named rel_post_tags");
        AssociationTable posts = AssociationTable.of(TableSpec.of("rel_posts"), post, List.of("a"), post, List.of("b"));
        assertThatThrownBy(() -> MetaData.of(POST, posts)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two tables are called rel_posts").hasMessageContaining("Post and a relationship");
        assertThatThrownBy(() -> AssociationTable.of(TableSpec.of("t"), POST, List.of("a", "b"), TAG, List.of("c", "d")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("[a, b] cannot refer to the key of rel_posts");
    }

    private void fill() {
        engine.transaction(tx -> {
            tx.insertAll(POST, List.of(new Post("one"), new Post("two")));
            tx.insertAll(TAG, List.of(new Tag("en", "java"), new Tag("en", "sql")));
            tx.insertAll(POST_TAGS, List.of(row(1, "en", "java"), row(1, "en", "sql"), row(2, "en", "sql")));
            tx.insert(LINKS, row(1, 2));
        });
    }

    private void insert(AssociationTable table, AssociationTable.Row row) {
        engine.transaction(tx -> tx.insert(table, row));
    }

    private List<AssociationTable.Row> rows() {
        return engine.transactionResult(tx -> tx.list(select(POST_TAGS).orderBy(POST_TAGS.columns().get(0).asc(), POST_TAGS.columns().get(2).asc())));
    }

    private static AssociationTable.Row row(Object... values) {
        return new AssociationTable.Row(Arrays.asList(values));
    }

    @SuppressWarnings("unchecked")      // a test knows its columns
    private static <T> Column<AssociationTable.Row, T> column(AssociationTable table, int position) {
        return (Column<AssociationTable.Row, T>) table.columns().get(position);
    }
}
