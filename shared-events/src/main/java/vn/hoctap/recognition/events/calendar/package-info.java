/** Which days are off or worked (lịch làm việc), as declared after the application was shipped. */
@NullMarked
package vn.hoctap.recognition.events.calendar;

import org.jspecify.annotations.NullMarked;
