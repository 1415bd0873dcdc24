/** Audit packages (gói kiểm chứng): files by which outsiders verify what was recorded; docs/audit-package.md is their form. */
@NullMarked
package vn.hoctap.recognition.query.auditpackage;

import org.jspecify.annotations.NullMarked;
