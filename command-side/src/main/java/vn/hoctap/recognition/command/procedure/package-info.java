/** Procedures (thủ tục công nhận): publishing the next version of a title's procedure, and finding who is competent. */
@NullMarked
package vn.hoctap.recognition.command.procedure;

import org.jspecify.annotations.NullMarked;
