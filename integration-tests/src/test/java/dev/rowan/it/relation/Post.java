package dev.rowan.it.relation;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToMany;
import dev.rowan.annotation.Table;
import java.util.Set;

/** Has tags, and other posts, by association tables that no entity stands for. */
@Table(name = "rel_posts")
public class Post {
    @Id public Integer id;
    public String title;

    @ManyToMany(table = "rel_post_tags")
    public Set<Tag> tags;

    @ManyToMany(table = "rel_post_links")
    public Set<Post> links;

    @ManyToMany(mappedBy = "links")
    public Set<Post> linkedFrom;

    public Post() {}

    public Post(String title) {
        this.title = title;
    }
}
