package dev.rowan.it.alter;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** What {@link Member} was. */
@Table(name = "member")
record OldMember(
        @Id Integer id,
        @Column(length = 20, nullable = false, serverDefault = "'nobody'") String name,
        @Column(length = 30) String remark,
        @Column(length = 20) String visits,
        @Column(precision = 6, scale = 3, nullable = false) java.math.BigDecimal credit,
        @Column(length = 10) String gone) {
}
