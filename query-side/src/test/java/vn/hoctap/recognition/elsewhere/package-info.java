/** Outside of what the application looks through for controllers. */
@NullMarked
package vn.hoctap.recognition.elsewhere;

import org.jspecify.annotations.NullMarked;
