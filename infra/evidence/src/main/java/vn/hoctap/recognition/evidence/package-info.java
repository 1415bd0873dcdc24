/** Evidence files (minh chứng): what of a file is looked at before it is taken in, and where its bytes are kept. */
@NullMarked
package vn.hoctap.recognition.evidence;

import org.jspecify.annotations.NullMarked;
