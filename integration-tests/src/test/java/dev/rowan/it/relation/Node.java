package dev.rowan.it.relation;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToOne;
import dev.rowan.annotation.OneToMany;
import dev.rowan.annotation.Table;
import java.util.List;

/** Of a tree. */
@Table(name = "rel_nodes")
public class Node {
    @Id public Integer id;
    public String name;

    @ForeignKey(Node.class)
    public Integer parentId;

    @ManyToOne
    public Node parent;

    @OneToMany(mappedBy = "parent")
    public List<Node> children;

    public Node() {}

    public Node(String name) {
        this.name = name;
    }
}
