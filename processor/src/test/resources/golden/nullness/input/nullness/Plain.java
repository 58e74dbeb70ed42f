package nullness;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.NonNull;

@Table
record Plain(@Id Integer id, @NonNull String always, String sometimes) {}
