/** Who may send a command (kiểm tra thẩm quyền): what it asks of its sender, and what it is about. */
@NullMarked
package vn.hoctap.recognition.command.admission;

import org.jspecify.annotations.NullMarked;
