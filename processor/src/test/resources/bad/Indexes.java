package bad;

import dev.rowan.annotation.*;

@Table(indexes = {
    @Index(columns = "emial"), // error: unknown-column
    @Index(columns = {"email", "E_MAIL"}), // error: repeated-column
    @Index(columns = {}), // error: no-columns-named
    @Index(columns = {"skipped"}), // error: unknown-column
    @Index(columns = {"wrong"}),
    @Index(columns = {"email"}, name = "same"),
    @Index(columns = {"e_mail"}),
    @Index(columns = "id"), // error: duplicate-constraint
    @Index(columns = "email") // error: duplicate-constraint
}, uniques = {
    @Unique(columns = {"nothing", "id"}), // error: unknown-column
    @Unique(columns = "id", name = "same") // error: duplicate-constraint
})
class Indexes {
    @Id @Column(index = true) Integer id;
    @Column(name = "e_mail") String email;
    @Transient String skipped;
    Thread wrong; // error: unsupported-type
}

class Uses {
    IndexesTable indexes = IndexesTable.INDEXES;
}
