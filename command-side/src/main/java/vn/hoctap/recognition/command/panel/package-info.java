/** What can be asked of a council (hội đồng đánh giá) and of its sessions: their commands. */
@NullMarked
package vn.hoctap.recognition.command.panel;

import org.jspecify.annotations.NullMarked;
