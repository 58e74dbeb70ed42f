package bad;

import dev.rowan.annotation.*;

class Nesting {
    @Table
    class Inner { // error: inner-class
        @Id Integer id;
    }

    @Table
    private static class Hidden { // error: unreachable-type
        @Id Integer id;
    }

    private static class Around {
        @Table
        static class Within { // error: unreachable-type
            @Id Integer id;
        }
    }

    @Table
    static class Fine {
        @Id Integer id;
        Secret secret; // error: unreachable-type
    }

    private enum Secret { YES }

    Nesting_InnerTable inner;
    Nesting_HiddenTable hidden;
    Nesting_HiddenRepository hiddens;
    Nesting_Around_WithinDdl within;
}
