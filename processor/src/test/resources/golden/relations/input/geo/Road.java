package geo;

import dev.rowan.annotation.*;

@Table
class Road {
    @Id @ForeignKey(City.class) Integer from;
    @Id @ForeignKey(City.class) Integer to;
}
