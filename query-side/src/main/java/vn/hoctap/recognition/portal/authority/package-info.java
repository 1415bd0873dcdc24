/** The pages of the body that decides (cơ quan có thẩm quyền): drafting, verifying and signing decisions, and what follows. */
@NullMarked
package vn.hoctap.recognition.portal.authority;

import org.jspecify.annotations.NullMarked;
