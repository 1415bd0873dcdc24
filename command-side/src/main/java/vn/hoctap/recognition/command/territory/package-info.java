/** The administrative map (bản đồ đơn vị hành chính): changing it by law, and asking how it was on a day. */
@NullMarked
package vn.hoctap.recognition.command.territory;

import org.jspecify.annotations.NullMarked;
