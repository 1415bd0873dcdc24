package vn.hoctap.recognition.events.procedure;

import java.time.LocalTime;
import vn.hoctap.recognition.events.criteria.Citation;

/**
 * What the one-stop office (bộ phận một cửa) keeps to, in working days.
 *
 * @param procedureCode the agency's part of a dossier code, such as 000.00.41.H36
 * @param completenessDays within which it is checked whether the dossier is complete
 * @param supplementDays within which the applicant answers a request for a supplement
 * @param appointmentDays from the full dossier to the promised result
 * @param sameDayUntil hour up to which a dossier is handed on the same working day
 * @param mostReappointments how often the promised day may be put off
 */
public record OneStopTerms(
        String procedureCode,
        int completenessDays,
        int supplementDays,
        int appointmentDays,
        LocalTime sameDayUntil,
        int mostReappointments,
        Citation citation) {}
