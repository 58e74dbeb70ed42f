package bad;

import dev.rowan.annotation.*;

@Model(include = {String.class, Other.class}) // error: not-a-model
interface Models {}

@Model
interface Other {}

@Model
interface Third {} // error: name-taken

class ThirdModel {}

@Table
class Broken {
    @Id Thread id; // error: unsupported-type
}

class Uses {
    ModelsModel model;
    OtherModel other;
}
