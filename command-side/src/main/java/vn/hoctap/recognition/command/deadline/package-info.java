/** Deadlines of dossiers (thời hạn giải quyết hồ sơ): what can be asked of the watch over them. */
@NullMarked
package vn.hoctap.recognition.command.deadline;

import org.jspecify.annotations.NullMarked;
