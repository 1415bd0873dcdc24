/** States on two axes of time: when something was recorded (ghi nhận), and from when it holds (hiệu lực). */
@NullMarked
package vn.hoctap.recognition.query.intervals;

import org.jspecify.annotations.NullMarked;
