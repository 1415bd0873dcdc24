/** Evidence files (minh chứng) of a dossier: which there are, and their bytes, never others than those attached. */
@NullMarked
package vn.hoctap.recognition.query.evidence;

import org.jspecify.annotations.NullMarked;
