package views;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Definition;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.View;

@View(schema = "stats", query = "select depart_id, count(*) as size from users /* \" \\ \n */ group by depart_id", definitions =
    @Definition(dialect = "sqlite", value = "select 1 as depart_id, 2 as size"))
class DepartSize {
    @Id @ForeignKey(Depart.class) Integer departId;
    @Column(index = true) long size;
}
