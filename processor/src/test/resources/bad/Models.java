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

@Table(name = "once", schema = "a")
class Once {
    @Id Integer id;
}

@Table(name = "ONCE", schema = "A") // error: duplicate-table
class OnceMore {
    @Id Integer id;
}

@Table(name = "once")
class Elsewhere {
    @Id Integer id;
}

class Uses {
    ModelsModel model;
    OtherModel other;
}
