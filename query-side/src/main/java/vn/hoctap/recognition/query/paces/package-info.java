/** The paces of deadlines that were published (lịch nhắc), read from the audit trail. */
@NullMarked
package vn.hoctap.recognition.query.paces;

import org.jspecify.annotations.NullMarked;
