/** Read model of every event with who, role, unit, when, what and why (nhật ký); rows are only ever added. */
@NullMarked
package vn.hoctap.recognition.query.audittrail;

import org.jspecify.annotations.NullMarked;
