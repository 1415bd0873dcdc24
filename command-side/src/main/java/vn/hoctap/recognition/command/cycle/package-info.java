/** The cycle of a year (đợt đánh giá của năm): what can be asked of it, and what other aggregates may know of it. */
@NullMarked
package vn.hoctap.recognition.command.cycle;

import org.jspecify.annotations.NullMarked;
