/** Deadlines (thời hạn giải quyết): what was noted of them, what still waits for somebody, and what is to come. */
@NullMarked
package vn.hoctap.recognition.query.deadlines;

import org.jspecify.annotations.NullMarked;
