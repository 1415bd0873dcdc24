@NullMarked
package vn.hoctap.recognition.evidence;

import org.jspecify.annotations.NullMarked;
