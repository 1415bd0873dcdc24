/** How events are named on disk and on the wire, and the catalogue of all that there are. */
@NullMarked
package vn.hoctap.recognition.events;

import org.jspecify.annotations.NullMarked;
