/** The map that comes with the application, as YAML, and its publication at the first start. */
@NullMarked
package vn.hoctap.recognition.command.territory.shipped;

import org.jspecify.annotations.NullMarked;
