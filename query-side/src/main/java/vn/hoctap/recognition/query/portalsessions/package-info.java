/** Rows of the portal's sessions (phiên làm việc), for whichever process is asked next. */
@NullMarked
package vn.hoctap.recognition.query.portalsessions;

import org.jspecify.annotations.NullMarked;
