package bad;

import dev.rowan.annotation.*;

@Table(name = "ends in space ") // error: refused-name
class Ends {
    @Id @Sequence("ends in tab\t") Integer id; // error: refused-name
    @Column(name = "line\n") String line; // error: refused-name
    @Column(name = "\u3000") String blankToJava; // error: blank-text
    @Column(name = "\u00a0") String blankToPeople;
    @Column(name = " begins") String begins;
}

@Table(schema = "shop ") // error: refused-name
class Characters {
    @Id Integer id;
    @Column(name = "nul\0") String nul; // error: refused-name
    @Column(name = "smile \ud83d\ude42") String smile; // error: refused-name
    @Column(name = "half \ud83d") String half; // error: refused-name
    @Column(name = "back\\") String escape; // error: refused-name
    @Column(name = "back\\`tick") String tick; // error: refused-name
    @Column(name = "two\\\\") String two;
    @Column(name = "q?marks") String question;
    @Column(name = "'; drop table users; --\"`") String hostile;
    @Column(name = "measured \u6e2c\u8a66") String measured;
}

@Table(
        indexes = {
            @Index(columns = "one", name = "primary"), // error: refused-name
            @Index(columns = "two", name = "GEN_CLUST_INDEX"), // error: refused-name
            @Index(columns = "three", name = "sqlite_index") // error: refused-name
        },
        checks = @Check(value = "one > 0", name = "ends ")) // error: refused-name
class Own {
    @Id Integer id;
    int one;
    int two;
    Integer three;
    @Column(name = "xmin") int xmin; // error: refused-name
    @Column(name = "ctid") int ctid; // error: refused-name
    @Column(name = "XMIN2") int xmin2;
    @Column(name = "DB_ROW_ID") int rowId; // error: refused-name
    int fts_doc_id; // error: refused-name
    @Column(name = "select") String select;
}

@Table(uniques = @Unique(columns = {"id", "other"}, name = "PRIMARY")) // error: refused-name
class Primary {
    @Id Integer id;
    @ForeignKey(value = Primary.class, name = "gen_clust_index") Integer other; // error: refused-name
}

@Table(checks = @Check(value = "id > 0", name = "primary"))
class Fine {
    @Id Integer id;
}

@Table
class sqlite_things { // error: refused-name
    @Id Integer id;
}

@Table(name = "#mysql50#x") // error: refused-name
class File {
    @Id Integer id;
}

@Table(name = "測測測測測測測測測測測測測測測測測測測測測測測測測測測測測測測測測測測測測測測測測測測測測測測測測測測") // error: refused-name
class LongFile {
    @Id Integer id;
    @Column(name = "ääääääääääääääääääääääääääääääää") String sixtyFourBytes; // error: name-too-long
    @Column(name = "a23456789012345678901234567890123456789012345678901234567890123") String sixtyThree;
}

class Uses {
    EndsTable ends;
    CharactersRepository characters;
    OwnTable own = OwnTable.OWN;
}
