/** The working-day calendar (lịch làm việc): what ships with the application, and what is declared afterwards. */
@NullMarked
package vn.hoctap.recognition.command.calendar;

import org.jspecify.annotations.NullMarked;
