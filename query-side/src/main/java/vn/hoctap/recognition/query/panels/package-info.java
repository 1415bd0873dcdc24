/** Councils (hội đồng đánh giá), their sessions and how much each member has to do; sealed ballots stay sealed. */
@NullMarked
package vn.hoctap.recognition.query.panels;

import org.jspecify.annotations.NullMarked;
