/** Sends the ledger to Kafka: all of it, in order, at least once. */
@NullMarked
package vn.hoctap.recognition.messaging.relay;

import org.jspecify.annotations.NullMarked;
