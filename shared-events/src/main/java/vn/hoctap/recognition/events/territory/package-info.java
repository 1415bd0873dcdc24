/** The administrative map (bản đồ đơn vị hành chính): units, and what became of them by law. */
@NullMarked
package vn.hoctap.recognition.events.territory;

import org.jspecify.annotations.NullMarked;
