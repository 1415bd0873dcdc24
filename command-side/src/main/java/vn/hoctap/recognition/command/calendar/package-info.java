/** The working-day calendar that ships with the application (lịch làm việc). */
@NullMarked
package vn.hoctap.recognition.command.calendar;

import org.jspecify.annotations.NullMarked;
