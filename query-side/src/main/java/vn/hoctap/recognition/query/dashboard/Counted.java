package vn.hoctap.recognition.query.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A dossier that a figure counts, and the event by which it stands where it is counted.
 *
 * @param position of that event
 */
public record Counted(
        UUID dossierId,
        String areaName,
        String applicantCode,
        String applicantName,
        Cell cell,
        long version,
        long position,
        String event,
        String title,
        Instant recordedAt,
        LocalDate effectiveOn) {}
