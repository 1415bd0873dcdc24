/** When a procedure may be published, and which office it makes competent. */
@NullMarked
package vn.hoctap.recognition.command.procedure.model;

import org.jspecify.annotations.NullMarked;
