package vn.hoctap.recognition.command.criteria.shipped;

import java.time.LocalDate;
import vn.hoctap.recognition.events.criteria.CriteriaSet;

/**
 * A criteria set that comes with the application.
 *
 * @param file the name of its file, {@code <title>.<version>.yaml}
 */
public record ShippedSet(String file, int version, LocalDate effectiveOn, String reason, CriteriaSet set) {}
