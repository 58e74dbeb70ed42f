package hostile;

enum List { LONG, SHORT }
