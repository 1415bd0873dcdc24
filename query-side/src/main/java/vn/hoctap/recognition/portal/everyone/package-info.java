/** Pages that anybody may open. */
@NullMarked
package vn.hoctap.recognition.portal.everyone;

import org.jspecify.annotations.NullMarked;
