package dev.rowan.it.relation;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToOne;
import dev.rowan.annotation.ReferentialAction;
import dev.rowan.annotation.Table;

/** Of a line; the database deletes it with that. */
@Table(name = "rel_notes")
public class Note {
    @Id public Integer id;
    public String text;

    @ForeignKey(value = Line.class, onDelete = ReferentialAction.CASCADE)
    public int lineId;

    @ManyToOne
    public Line line;

    public Note() {}

    public Note(String text) {
        this.text = text;
    }
}
