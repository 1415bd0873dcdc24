/** The cycles of the years (đợt đánh giá): their dates, their end and the yearly report. */
@NullMarked
package vn.hoctap.recognition.query.cycles;

import org.jspecify.annotations.NullMarked;
