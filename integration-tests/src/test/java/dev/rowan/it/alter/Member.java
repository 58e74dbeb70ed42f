package dev.rowan.it.alter;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.ReferentialAction;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;

/** A table as it is to be in the end; {@link OldMember} is what it was. */
@Table(comment = "who takes part", checks = @Check(value = "visits >= 0", name = "ck_member_visits"),
        indexes = {@Index(columns = "name"), @Index(columns = {"visits", "name"})})
record Member(
        @Id Integer id,
        @Column(length = 80, comment = "as it is said") String name,
        @Column(length = 64, unique = true) String email,
        @Column(serverDefault = "7") int visits,
        @Column(precision = 12, scale = 2) BigDecimal credit,
        @Column(length = 60, nullable = false, serverDefault = "'none'") String note,
        @Column(serverDefault = "3 + 5", nullable = false) Integer sum,
        @ForeignKey(value = Club.class, onDelete = ReferentialAction.CASCADE) Integer clubId) {

    @Table
    record Club(@Id Integer id, @Column(length = 20) String title) {
    }
}
