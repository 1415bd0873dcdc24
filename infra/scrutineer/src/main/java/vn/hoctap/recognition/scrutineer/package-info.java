/** Counting sessions of councils again (kiểm phiếu lại): who might vote, who did, and what it came to, from an audit package. */
@NullMarked
package vn.hoctap.recognition.scrutineer;

import org.jspecify.annotations.NullMarked;
