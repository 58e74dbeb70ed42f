package views;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.View;

@View(name = "somebody's view")
record Foreign(String name, @Column(unique = true) Integer rank) {}
