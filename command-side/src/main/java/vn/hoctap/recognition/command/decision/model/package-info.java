/** When a decision may be proposed, verified and signed, and which number it gets. */
@NullMarked
package vn.hoctap.recognition.command.decision.model;

import org.jspecify.annotations.NullMarked;
