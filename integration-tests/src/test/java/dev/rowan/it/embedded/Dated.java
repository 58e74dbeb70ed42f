package dev.rowan.it.embedded;

import dev.rowan.annotation.Table;
import java.time.LocalDate;

@Table
class Dated extends Noted<LocalDate> {
}
