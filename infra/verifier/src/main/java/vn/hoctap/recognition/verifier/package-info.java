/** Verifies an audit package (gói kiểm chứng) offline, by {@code docs/audit-package.md} and with the JDK alone. */
@NullMarked
package vn.hoctap.recognition.verifier;

import org.jspecify.annotations.NullMarked;
