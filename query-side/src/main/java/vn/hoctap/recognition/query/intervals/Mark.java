package vn.hoctap.recognition.query.intervals;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The event that brought something about.
 *
 * @param version of its stream
 * @param effectiveOn the date on the paper
 */
public record Mark(long version, long position, Instant recordedAt, LocalDate effectiveOn) {}
