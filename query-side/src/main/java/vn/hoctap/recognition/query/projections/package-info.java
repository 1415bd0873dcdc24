/** The projections as they run in this application: positions, health, digests. */
@NullMarked
package vn.hoctap.recognition.query.projections;

import org.jspecify.annotations.NullMarked;
