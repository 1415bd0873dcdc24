/** Who looked at which dossiers and at which parts of the trail (nhật ký truy cập); rows are only ever added. */
@NullMarked
package vn.hoctap.recognition.query.access;

import org.jspecify.annotations.NullMarked;
