package dev.rowan.it.relation;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToMany;
import dev.rowan.annotation.Table;
import java.util.List;

/** With a key of two columns. */
@Table(name = "rel_tags")
public class Tag {
    @Id
    @Column(length = 20)
    public String language;

    @Id
    @Column(length = 40)
    public String word;

    @ManyToMany(mappedBy = "tags", orderBy = "title")
    public List<Post> posts;

    public Tag() {}

    public Tag(String language, String word) {
        this.language = language;
        this.word = word;
    }
}
