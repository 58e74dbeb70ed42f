package bad;

import dev.rowan.annotation.*;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

class Plain {
    Integer id;
}

@Table
class Depart {
    @Id Integer id;
    @OneToMany(mappedBy = "depart") List<Types> types;
}

@Table
class Types {
    @Id Integer id;
    @ForeignKey(Depart.class) Integer departId;
    @ManyToOne Depart depart;
    @ManyToOne List<Depart> several; // error: relationship-type
    @OneToMany(mappedBy = "x") Depart one; // error: relationship-type
    @OneToMany(mappedBy = "x") ArrayList<Depart> array; // error: relationship-type
    @OneToMany(mappedBy = "x") List raw; // error: relationship-type
    @OneToMany(mappedBy = "x") List<? extends Depart> wild; // error: relationship-type
    @OneToMany(mappedBy = "x") Map<Integer, List<Depart>> nested; // error: relationship-target
    @ManyToOne int number; // error: relationship-type
    @ManyToOne Depart[] all; // error: relationship-type
    @ManyToOne Plain plain; // error: relationship-target
    @OneToMany(mappedBy = "x") Set<String> strings; // error: relationship-target
    @ManyToMany(through = Plain.class) Set<Depart> through; // error: relationship-target
    @ManyToOne Other missing; // error: relationship-target
    @ManyToOne("departId") @Column Depart column; // error: conflicting-annotations, relationship-owner
    @Transient @ManyToOne Depart gone; // error: conflicting-annotations
}

class Other {}

@Table
class Fixed {
    @Id Integer id;
    @ForeignKey(Depart.class) Integer departId;
    @ManyToOne final Depart depart = null; // error: final-field
    @ManyToOne private Depart hidden; // error: no-accessor, relationship-owner
}

@Table
record Recorded(@Id Integer id, @ForeignKey(Depart.class) Integer departId, @ManyToOne Depart depart) {} // error: relationship-record

@Table
class ToRecord {
    @Id Integer id;
    @ForeignKey(Recorded.class) Integer recordedId;
    @ManyToOne Recorded recorded;
    @OneToOne(mappedBy = "toRecordId") Line line; // error: relationship-record
    @OneToMany(mappedBy = "toRecordId") List<Line> lines; // error: relationship-record
    @ManyToMany(table = "line_links") Set<Line> linked; // error: relationship-record
}

@Table
record Line(@Id Integer id, @ForeignKey(ToRecord.class) Integer toRecordId) {}

@View
class Seen {
    @Id Integer id;
    @ForeignKey(Depart.class) Integer departId;
    @ManyToOne Depart depart; // error: relationship-view
}

@Table
class ToView {
    @Id Integer id;
    @OneToMany(mappedBy = "departId") List<Seen> seen; // error: relationship-view
    @ManyToMany(through = Seen.class) Set<Depart> through; // error: relationship-view
}

class Value {
    String text;
    @ManyToOne Depart depart; // error: misplaced-annotation
}

@Table
class Holds {
    @Id Integer id;
    @Embedded Value value;
}

@Table
class NAMED {
    @Id Integer id;
    @ForeignKey(Depart.class) Integer departId;
    @ManyToOne Depart NAMED; // error: name-taken
}

class UsesRelationships {
    Object types = List.of(TypesTable.TYPES.depart, DepartTable.DEPART.types, FixedTable.FIXED.depart);
    NAMEDTable named = NAMEDTable.NAMED;
    RecordedTable recorded = RecordedTable.RECORDED;
}
