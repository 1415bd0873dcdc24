/** Feeds a projection from Kafka: each event once in effect, in the ledger's order. */
@NullMarked
package vn.hoctap.recognition.messaging.projector;

import org.jspecify.annotations.NullMarked;
