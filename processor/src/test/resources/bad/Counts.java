package bad;

import dev.rowan.annotation.*;

@Table(
        indexes = @Index(columns = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q"}), // error: too-many-columns
        uniques = {
            @Unique(columns = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q"}), // error: too-many-columns
            @Unique(columns = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p"})
        })
class Many {
    @Id Integer id;
    int a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q;
}

@Table
class ManyParts { // error: too-many-columns
    @Id int a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q;
}

class Uses {
    ManyTable many;
    ManyPartsKey key;
}
