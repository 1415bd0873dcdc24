/** Where Axon hands over commands and events of the targets; no rule is in here. */
@NullMarked
package vn.hoctap.recognition.command.targets.shell;

import org.jspecify.annotations.NullMarked;
