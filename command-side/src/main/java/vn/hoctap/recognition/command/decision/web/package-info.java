/** The commands of a decision over HTTP. */
@NullMarked
package vn.hoctap.recognition.command.decision.web;

import org.jspecify.annotations.NullMarked;
