/** Criteria sets (bộ tiêu chí): publishing the next version of a title's criteria, and finding the one that governs. */
@NullMarked
package vn.hoctap.recognition.command.criteria;

import org.jspecify.annotations.NullMarked;
