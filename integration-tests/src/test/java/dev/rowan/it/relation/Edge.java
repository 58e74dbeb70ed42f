package dev.rowan.it.relation;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToOne;
import dev.rowan.annotation.Table;

/** From one node to another: two relationships to one table. */
@Table(name = "rel_edges")
public class Edge {
    @Id public Integer id;

    @ForeignKey(Node.class)
    @Column(nullable = false)
    public Integer sourceId;

    @ForeignKey(Node.class)
    public Integer sinkId;

    @ManyToOne("sourceId") public Node source;
    @ManyToOne("sinkId") public Node sink;

    public Edge() {}

    public Edge(Node source, Node sink) {
        this.source = source;
        this.sink = sink;
    }
}
