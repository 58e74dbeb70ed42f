package bad;

import dev.rowan.annotation.*;
import java.math.BigInteger;
import java.time.*;
import java.util.Date;
import java.util.Optional;

@Table
class Twice {
    @Id Integer id;
    @Version int one;
    @Version long two; // error: duplicate-version
    @Version Instant three; // error: duplicate-version
}

@MappedSuperclass
class VersionedBase {
    @Version int version;
}

@Table
class Child extends VersionedBase {
    @Id Integer id;
    @Version Integer again; // error: duplicate-version
}

@Table
class VersionTypes {
    @Id Integer id;
    @Version String text; // error: version-type
}

@Table
class VersionByte {
    @Id Integer id;
    @Version byte small; // error: version-type
}

@Table
class VersionBig {
    @Id Integer id;
    @Version BigInteger big; // error: version-type
}

@Table
class VersionDate {
    @Id Integer id;
    @Version LocalDate day; // error: version-type
}

@Table
class VersionOptional {
    @Id Integer id;
    @Version Optional<Integer> maybe; // error: version-type
}

@Table
class VersionUnsupported {
    @Id Integer id;
    @Version Object thing; // error: unsupported-type
}

@Table
class VersionKey {
    @Id @Version int id; // error: conflicting-annotations
}

@Table
class VersionReference {
    @Id Integer id;
    @Version @ForeignKey(Twice.class) Integer twiceId; // error: conflicting-annotations
}

@Table(foreignKeys = @CompositeForeignKey(columns = "pair", value = Twice.class))
class VersionComposite {
    @Id Integer id;
    @Version Integer pair; // error: conflicting-annotations
}

@Table
class VersionTransient {
    @Id Integer id;
    @Transient @Version int version; // error: conflicting-annotations
}

@Table
class VersionComputed {
    @Id Integer id;
    @Computed("id + 1") @Version int version; // error: conflicting-annotations
}

@Table
class VersionNotInserted {
    @Id Integer id;
    @Column(insertable = false) @Version int version; // error: conflicting-annotations
}

@Table
class VersionNotUpdated {
    @Id Integer id;
    @Column(updatable = false) // error: conflicting-annotations
    @Version int version;
}

@Table
class VersionNullable {
    @Id Integer id;
    @Version @Column(nullable = true) Long version; // error: conflicting-annotations
}

@Table
class VersionNullablePrimitive {
    @Id Integer id;
    @Version @Column(nullable = true) long version; // error: nullable-primitive
}

@Table
class VersionAndTime {
    @Id Integer id;
    @Version @UpdatedAt Instant changed; // error: conflicting-annotations
    @CreatedAt @UpdatedAt Instant both; // error: conflicting-annotations
}

@Table
record TimeTypes(
        @Id Integer id,
        @CreatedAt long millis, // error: time-type
        @UpdatedAt LocalDate day, // error: time-type
        @CreatedAt String text, // error: time-type
        @UpdatedAt java.sql.Timestamp stamp, // error: time-type
        @CreatedAt Optional<LocalTime> time) {} // error: time-type

@Table
class TimeContradictions {
    @Id Integer id;
    @CreatedAt @Column(insertable = false) Instant one; // error: conflicting-annotations
    @CreatedAt @Column(updatable = true) Instant two; // error: conflicting-annotations
    @UpdatedAt @Column(updatable = false) Instant three; // error: conflicting-annotations
    @UpdatedAt @Column(insertable = false) Date four; // error: conflicting-annotations
}

@Table
class TimeKey {
    @Id @CreatedAt Instant at; // error: conflicting-annotations
}

record Part(String name, @Version int version) {} // error: misplaced-annotation

@Table
class VersionInside {
    @Id Integer id;
    @Embedded Part part;
}

class Nowhere {
    @Version int version; // error: misplaced-annotation
}

@Table
class Sound extends VersionedBase {
    @Id Integer id;
    @CreatedAt @Column(updatable = false, nullable = true) ZonedDateTime made;
    @UpdatedAt @Column(nullable = false) Date changed;
}

class VersionUses {
    TwiceTable twice;
    VersionTypesMapper mapper;
    VersionKeyRepository keys;
    SoundRepository sounds;
}
