/** Where Axon hands over commands and events of the calendar; no rule is in here. */
@NullMarked
package vn.hoctap.recognition.command.calendar.shell;

import org.jspecify.annotations.NullMarked;
