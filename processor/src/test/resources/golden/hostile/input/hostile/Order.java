package hostile;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Sequence;
import dev.rowan.annotation.Table;

@Table(name = "it's \"the\" `table` */ $T $$ \\u0022", comment = "one\ntwo\r\t\u0001 ä 🙂 \\", schema = "a.b",
        checks = @Check("group <> '*/ \\' and \"key\" > $1"))
class Order {
    @Id @Sequence("s\"; drop table x; --") Integer key;
    @Column(name = "col\"umn $L") String group;
    @Column(comment = "*/ } class X {", serverDefault = "'\"\\n'") String order;
    String $dollar;
    String größe;
    int row;
    int first;
    int statement;
    int index;
    int column;
    int values;
    int entity;
}
