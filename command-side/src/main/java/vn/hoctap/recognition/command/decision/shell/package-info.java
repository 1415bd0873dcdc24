/** Where Axon hands over commands and events of decisions and registers; no rule is in here. */
@NullMarked
package vn.hoctap.recognition.command.decision.shell;

import org.jspecify.annotations.NullMarked;
