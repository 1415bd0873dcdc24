/** The calendar of working days (lịch làm việc): what ships with the application, and what was declared afterwards. */
@NullMarked
package vn.hoctap.recognition.query.calendar;

import org.jspecify.annotations.NullMarked;
