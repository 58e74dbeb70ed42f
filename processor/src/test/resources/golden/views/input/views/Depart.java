package views;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Model;
import dev.rowan.annotation.Table;

@Table
record Depart(@Id Integer id, String title) {

    @Model
    interface Views {}
}
