/** The targets that come with the application, as YAML, and their publication at the first start. */
@NullMarked
package vn.hoctap.recognition.command.targets.shipped;

import org.jspecify.annotations.NullMarked;
