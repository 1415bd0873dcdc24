/** The way of a command: once per idempotency key, as an actor, on the version its sender saw. */
@NullMarked
package vn.hoctap.recognition.command.dispatch;

import org.jspecify.annotations.NullMarked;
