/** The way of an evidence file (minh chứng) from a request into the store, before any command speaks of it. */
@NullMarked
package vn.hoctap.recognition.command.evidence;

import org.jspecify.annotations.NullMarked;
