package dev.rowan.it.relation.machine;

/** One row's life: the object that stands for it in the session, if one does, and its key, once it has one. */
final class Thing {

    final Kind kind;
    final int number;
    Object object;
    /** The one that was inserted, if one was. */
    Object inserted;
    Object id;

    Thing(Kind kind, int number) {
        this.kind = kind;
        this.number = number;
    }

    @Override
    public String toString() {
        return kind + "#" + number;
    }
}
