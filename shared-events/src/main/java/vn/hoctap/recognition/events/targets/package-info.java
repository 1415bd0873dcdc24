/** What happens to the targets (mục tiêu) that progress is measured against, as it is published. */
@NullMarked
package vn.hoctap.recognition.events.targets;

import org.jspecify.annotations.NullMarked;
