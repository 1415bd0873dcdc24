/** The district at a glance: figures, each of which opens into the dossiers and events that make it up. */
@NullMarked
package vn.hoctap.recognition.query.dashboard;

import org.jspecify.annotations.NullMarked;
