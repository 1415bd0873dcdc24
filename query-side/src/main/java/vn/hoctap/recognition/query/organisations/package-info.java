/** Organisations (cơ quan, đơn vị) that may ask to be recognised, as they were, are and were known to be. */
@NullMarked
package vn.hoctap.recognition.query.organisations;

import org.jspecify.annotations.NullMarked;
