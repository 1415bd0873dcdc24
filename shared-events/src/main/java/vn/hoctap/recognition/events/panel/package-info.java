/** What can happen to a council (hội đồng đánh giá) and to its sessions, and how anybody may count a session again. */
@NullMarked
package vn.hoctap.recognition.events.panel;

import org.jspecify.annotations.NullMarked;
