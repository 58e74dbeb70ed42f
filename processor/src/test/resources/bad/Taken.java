package bad;

import dev.rowan.annotation.*;

@Table
class Invoice { // error: name-taken
    @Id Integer id;
}

class InvoiceTable {}

@Table
class Dollar$Sign { // error: dollar-name
    @Id Integer id;
}

@Table
class Bill { // error: name-taken
    @Id Integer one;
    @Id Integer two;
}

record BillKey(Integer a) {}

@Table
class Constant {
    @Id Integer id;
    int CONSTANT; // error: name-taken
}

class Shop {
    @Table
    static class Item {
        @Id Integer id;
    }
}

@Table
class Shop_Item { // error: name-taken
    @Id Integer id;
}

@Table
class Mine {
    @Id Integer id;
}

class MineRepository {}
