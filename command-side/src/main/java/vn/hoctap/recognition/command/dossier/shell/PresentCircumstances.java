package vn.hoctap.recognition.command.dossier.shell;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.calendar.LegalCalendar;
import vn.hoctap.recognition.command.criteria.PublishedCriteria;
import vn.hoctap.recognition.command.dossier.EvidenceQuota;
import vn.hoctap.recognition.command.dossier.model.Applicants;
import vn.hoctap.recognition.command.dossier.model.Circumstances;
import vn.hoctap.recognition.command.dossier.model.Recognitions;
import vn.hoctap.recognition.command.dossier.model.YearDates;
import vn.hoctap.recognition.command.procedure.CompetentOffices;
import vn.hoctap.recognition.command.procedure.PublishedProcedures;

/** The circumstances at the instant of a command. */
@Component
public final class PresentCircumstances {
    private final Clock clock;
    private final PublishedCriteria criteria;
    private final PublishedProcedures procedures;
    private final CompetentOffices offices;
    private final LegalCalendar calendar;
    private final Applicants applicants;
    private final YearDates years;
    private final Recognitions recognitions;
    private final EvidenceQuota quota;

    public PresentCircumstances(
            Clock clock,
            PublishedCriteria criteria,
            PublishedProcedures procedures,
            CompetentOffices offices,
            LegalCalendar calendar,
            Applicants applicants,
            YearDates years,
            Recognitions recognitions,
            EvidenceQuota quota) {
        this.clock = clock;
        this.criteria = criteria;
        this.procedures = procedures;
        this.offices = offices;
        this.calendar = calendar;
        this.applicants = applicants;
        this.years = years;
        this.recognitions = recognitions;
        this.quota = quota;
    }

    Circumstances now() {
        return new Circumstances(
                LocalDate.now(clock),
                criteria,
                procedures,
                offices,
                calendar.now(),
                applicants,
                years,
                recognitions,
                quota,
                0);
    }
}
