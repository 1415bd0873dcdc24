/** The event store: Axon's storage engine on PostgreSQL, and the ledger that orders all events without a gap. */
@NullMarked
package vn.hoctap.recognition.eventstore;

import org.jspecify.annotations.NullMarked;
