/** Compares the projections with the events, all the time. */
@NullMarked
package vn.hoctap.recognition.query.checks;

import org.jspecify.annotations.NullMarked;
