/** Decisions (quyết định): proposing, verifying and signing them under numbers without a gap. */
@NullMarked
package vn.hoctap.recognition.command.decision;

import org.jspecify.annotations.NullMarked;
