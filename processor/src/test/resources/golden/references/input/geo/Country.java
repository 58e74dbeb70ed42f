package geo;

import dev.rowan.annotation.*;

@Table
public record Country(@Id @Column(length = 2) String code, String name) {}
