/** The leaves of the log, and what is proved by them: each event's place in what was signed. */
@NullMarked
package vn.hoctap.recognition.query.leaves;

import org.jspecify.annotations.NullMarked;
