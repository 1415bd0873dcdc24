/** Where Axon hands over commands and events of procedures; no rule is in here. */
@NullMarked
package vn.hoctap.recognition.command.procedure.shell;

import org.jspecify.annotations.NullMarked;
