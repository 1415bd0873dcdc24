/** The round of a year (đợt đánh giá của năm): its dates, its end and the yearly report. */
@NullMarked
package vn.hoctap.recognition.events.cycle;

import org.jspecify.annotations.NullMarked;
