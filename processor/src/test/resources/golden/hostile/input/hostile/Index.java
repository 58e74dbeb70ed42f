package hostile;

enum Index { UP, DOWN }
