/** Where Axon hands over a cycle's commands and events; no rule is in here. */
@NullMarked
package vn.hoctap.recognition.command.cycle.shell;

import org.jspecify.annotations.NullMarked;
