package vn.hoctap.recognition.portal.committee;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is told of a year.
 *
 * @param area its name; empty for all that the reader sees
 * @param day on which the figures hold
 * @param at up to which they were recorded; the beginning of that day where nobody asked
 */
public record YearReport(Asked asked, String area, LocalDate day, Instant at, Overview overview) {}
