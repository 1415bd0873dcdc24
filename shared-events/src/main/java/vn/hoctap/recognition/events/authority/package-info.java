/** Who may do what (thẩm quyền): the rights of persons, as they are proposed, granted and withdrawn. */
@NullMarked
package vn.hoctap.recognition.events.authority;

import org.jspecify.annotations.NullMarked;
