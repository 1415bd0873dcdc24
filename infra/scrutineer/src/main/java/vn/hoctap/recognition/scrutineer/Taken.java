package vn.hoctap.recognition.scrutineer;

import java.time.Instant;
import vn.hoctap.recognition.events.RecognitionEvent;

/**
 * A step as the log holds it.
 *
 * @param actor account id of who took it, empty where nobody did
 */
record Taken(long position, Instant at, String actor, RecognitionEvent event) {}
