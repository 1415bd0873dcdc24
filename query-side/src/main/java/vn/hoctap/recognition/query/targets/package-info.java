/** The targets (mục tiêu) in force on any day, as they were known at any instant. */
@NullMarked
package vn.hoctap.recognition.query.targets;

import org.jspecify.annotations.NullMarked;
