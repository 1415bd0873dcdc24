/** Where Axon hands over commands and events of organisations; no rule is in here. */
@NullMarked
package vn.hoctap.recognition.command.organisation.shell;

import org.jspecify.annotations.NullMarked;
