/** Where Axon asks whether a command is admitted; no rule is in here. */
@NullMarked
package vn.hoctap.recognition.command.admission.shell;

import org.jspecify.annotations.NullMarked;
