package stored;

enum Mood { GLAD, SAD }
