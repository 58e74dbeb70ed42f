package bad;

import dev.rowan.annotation.*;

@Table
interface Face { // error: wrong-kind
    @Id Integer ID = 1;
}

@Table
enum Colour { RED } // error: wrong-kind

@Table
@interface Note {} // error: wrong-kind

@MappedSuperclass // error: wrong-kind
interface Upper {}

@MappedSuperclass // error: wrong-kind
record Above(int a) {}

class Uses {
    FaceTable face = FaceTable.FACE;
    ColourRepository colours;
    NoteDdl notes;
}
