/** The published criteria sets (bộ tiêu chí), read from the audit trail: every version is an event that stays as it is. */
@NullMarked
package vn.hoctap.recognition.query.criteria;

import org.jspecify.annotations.NullMarked;
