/** What was noted of deadlines (thời hạn giải quyết), and what of it still waits for somebody. */
@NullMarked
package vn.hoctap.recognition.query.deadlines;

import org.jspecify.annotations.NullMarked;
