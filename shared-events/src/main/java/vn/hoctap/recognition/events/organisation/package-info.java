/** Organisations (cơ quan, đơn vị) that may ask to be recognised: what they are called, what they are, and where. */
@NullMarked
package vn.hoctap.recognition.events.organisation;

import org.jspecify.annotations.NullMarked;
