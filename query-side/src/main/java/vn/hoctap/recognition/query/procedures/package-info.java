/** The procedures that were published (thủ tục công nhận). */
@NullMarked
package vn.hoctap.recognition.query.procedures;

import org.jspecify.annotations.NullMarked;
