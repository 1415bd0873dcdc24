/**
 * Who looked at what of dossiers, registers and figures (nhật ký truy cập); and who came, left or was refused; rows are only ever added. Every controller is
 * recorded unless it says that it is {@link vn.hoctap.recognition.query.access.Unrecorded}.
 */
@NullMarked
package vn.hoctap.recognition.query.access;

import org.jspecify.annotations.NullMarked;
