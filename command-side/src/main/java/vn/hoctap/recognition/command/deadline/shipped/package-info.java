/** The paces of deadlines that come with the application, as YAML, and their publication at the first start. */
@NullMarked
package vn.hoctap.recognition.command.deadline.shipped;

import org.jspecify.annotations.NullMarked;
