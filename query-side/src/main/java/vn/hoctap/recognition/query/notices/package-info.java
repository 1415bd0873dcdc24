/**
 * Notices (thông báo): what is told to whom of what happened. To whom a notice goes is folded from the events; who may read it is found out
 * when it is read, by the rights and seats of that instant.
 */
@NullMarked
package vn.hoctap.recognition.query.notices;

import org.jspecify.annotations.NullMarked;
