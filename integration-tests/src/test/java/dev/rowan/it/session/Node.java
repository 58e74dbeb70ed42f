package dev.rowan.it.session;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
class Node {
    @Id(assigned = true) int id;
    @ForeignKey(Node.class) Integer parentId;

    Node() {
    }

    Node(int id, Integer parentId) {
        this.id = id;
        this.parentId = parentId;
    }
}
