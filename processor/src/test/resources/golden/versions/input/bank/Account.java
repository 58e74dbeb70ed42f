package bank;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.UpdatedAt;
import dev.rowan.annotation.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

@Table
public class Account {
    @Id Integer id;
    long balance;
    @Version int version;
    @CreatedAt @Column(nullable = false) Instant createdAt;
    @UpdatedAt Optional<OffsetDateTime> changed;
}
