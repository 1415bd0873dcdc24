/** Which deadlines are pending, and which of them today calls for. */
@NullMarked
package vn.hoctap.recognition.command.deadline.due;

import org.jspecify.annotations.NullMarked;
