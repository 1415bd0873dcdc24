/** The event store and the relay as they run in this application. */
@NullMarked
package vn.hoctap.recognition.command.store;

import org.jspecify.annotations.NullMarked;
