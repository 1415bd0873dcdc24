/** The query side: projections, the read API and the portal; writes no event. */
@NullMarked
package vn.hoctap.recognition.query;

import org.jspecify.annotations.NullMarked;
