package vn.hoctap.recognition.query.deadlines;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * What was noted of a deadline, and the dossier as it stands.
 *
 * @param waiting whether somebody is still waited for; false once the step is done, or another day was set for it
 * @param dossier null while its own list has not come as far
 */
record NotedDeadline(
        @JsonUnwrapped DeadlineRow noted,
        boolean waiting,
        @Nullable Dossier dossier) {
    /** Whom it is about and where that counts. */
    record Dossier(
            int year, String applicantCode, String applicantName, String areaCode, String areaName, String stage) {}
}
