package vn.hoctap.recognition.query.targets;

import java.time.Instant;
import java.util.UUID;

/**
 * A version of the targets as it is kept.
 *
 * @param targets in JSON, as they were published
 */
record TargetsRow(UUID targetsId, int version, String targets, String reason, Instant recordedAt) {}
