package dev.rowan.it.reading;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** Somebody whose name and age others have too. */
@Table(name = "pupil")
record Pupil(@Id Integer id, @Column(length = 20) String name, int age) {

    /** Thrice A to Z, each with 00 to 09. */
    static List<Pupil> all() {
        List<Pupil> all = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            for (char letter = 'A'; letter <= 'Z'; letter++) {
                for (int n = 0; n < 10; n++) {
                    all.add(new Pupil(null, String.valueOf(letter).repeat(5) + "0" + n, 10 * round + n + 1));
                }
            }
        }
        return all;
    }
}
