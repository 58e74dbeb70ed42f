package dev.rowan.it.version;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;

@Table
class Tree {
    @Id(assigned = true) int id;
    @ForeignKey(Tree.class) Integer parentId;
    @Version Integer version;

    Tree() {
    }

    Tree(int id, Integer parentId) {
        this.id = id;
        this.parentId = parentId;
    }
}
