package dev.rowan.it.chinook;

import dev.rowan.annotation.Model;

/** The music store. */
@Model
interface Chinook {}
