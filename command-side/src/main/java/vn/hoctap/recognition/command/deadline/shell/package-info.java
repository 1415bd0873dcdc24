/** Where Axon hands over commands and events of the watch; no rule is in here. */
@NullMarked
package vn.hoctap.recognition.command.deadline.shell;

import org.jspecify.annotations.NullMarked;
