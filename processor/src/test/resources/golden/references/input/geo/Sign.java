package geo;

import dev.rowan.annotation.*;

@Table
record Sign(@Id Long id, String text) {}
