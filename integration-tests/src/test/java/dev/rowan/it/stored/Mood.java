package dev.rowan.it.stored;

/** In an order that is not the alphabet's, with a constant of a class of its own. */
enum Mood {
    SAD,
    GLAD {
        @Override
        public String toString() {
            return "hooray";
        }
    },
    CALM
}
