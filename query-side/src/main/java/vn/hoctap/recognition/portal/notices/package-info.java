/** The page of notices (thông báo), and choosing how they come by mail. */
@NullMarked
package vn.hoctap.recognition.portal.notices;

import org.jspecify.annotations.NullMarked;
