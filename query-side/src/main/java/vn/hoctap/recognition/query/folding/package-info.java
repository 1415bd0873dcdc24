/** The one way in which Vietnamese texts are compared regardless of marks, case and blanks. */
@NullMarked
package vn.hoctap.recognition.query.folding;

import org.jspecify.annotations.NullMarked;
