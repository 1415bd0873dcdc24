package vn.hoctap.recognition.command.dossier.model;

import java.time.LocalDate;
import vn.hoctap.recognition.command.calendar.model.WorkingCalendar;
import vn.hoctap.recognition.command.criteria.PublishedCriteria;
import vn.hoctap.recognition.command.dossier.EvidenceQuota;
import vn.hoctap.recognition.command.procedure.CompetentOffices;
import vn.hoctap.recognition.command.procedure.PublishedProcedures;

/**
 * What a decision rests on besides the command and the dossier.
 *
 * @param receiptNumber the next number in the receiving office's book of the day; 0 where none is needed
 */
public record Circumstances(
        LocalDate today,
        PublishedCriteria criteria,
        PublishedProcedures procedures,
        CompetentOffices offices,
        WorkingCalendar calendar,
        Applicants applicants,
        YearDates years,
        Recognitions recognitions,
        EvidenceQuota quota,
        int receiptNumber) {
    public Circumstances withReceiptNumber(int number) {
        return new Circumstances(
                today, criteria, procedures, offices, calendar, applicants, years, recognitions, quota, number);
    }
}
