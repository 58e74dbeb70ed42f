@NullMarked
package nullness.inside;

import org.jspecify.annotations.NullMarked;
