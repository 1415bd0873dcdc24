/** Who may do what (thẩm quyền): the rights of a person, proposed by one administrator and granted by another. */
@NullMarked
package vn.hoctap.recognition.command.authority;

import org.jspecify.annotations.NullMarked;
