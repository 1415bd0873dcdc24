/** The administrative map (bản đồ đơn vị hành chính) as it was, is and was known to be. */
@NullMarked
package vn.hoctap.recognition.query.territory;

import org.jspecify.annotations.NullMarked;
