/** A self-assessment in words and numbers, as forms take it and pages show it. */
@NullMarked
package vn.hoctap.recognition.portal.assessing;

import org.jspecify.annotations.NullMarked;
