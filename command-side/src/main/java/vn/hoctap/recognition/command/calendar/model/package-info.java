/** How legal time is counted, as plain functions: working days, last good days and the two clocks of a dossier. */
@NullMarked
package vn.hoctap.recognition.command.calendar.model;

import org.jspecify.annotations.NullMarked;
