/** The rights of persons (quyền): what was proposed, granted, declined and withdrawn. */
@NullMarked
package vn.hoctap.recognition.query.rights;

import org.jspecify.annotations.NullMarked;
