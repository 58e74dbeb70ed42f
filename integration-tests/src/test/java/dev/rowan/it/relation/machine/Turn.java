package dev.rowan.it.relation.machine;

/** One thing that is done in a game; the numbers choose among what it can be done with. One that cannot be done is nothing. */
record Turn(Enum<?> act, int first, int second) {

    @Override
    public String toString() {
        return act + "(" + first + ", " + second + ")";
    }
}
