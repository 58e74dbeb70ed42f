package types;

enum Color {
    RED {
        @Override
        boolean warm() {
            return true;
        }
    },
    BLUE;

    boolean warm() {
        return false;
    }
}
