/** The pages of the council (hội đồng đánh giá): setting it up, its sessions, and the step that is each member's. */
@NullMarked
package vn.hoctap.recognition.portal.council;

import org.jspecify.annotations.NullMarked;
