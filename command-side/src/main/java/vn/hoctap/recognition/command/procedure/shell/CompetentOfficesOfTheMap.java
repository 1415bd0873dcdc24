package vn.hoctap.recognition.command.procedure.shell;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.procedure.CompetentOffices;
import vn.hoctap.recognition.command.procedure.PublishedProcedures;
import vn.hoctap.recognition.command.procedure.Seats;
import vn.hoctap.recognition.command.procedure.model.CompetenceRule;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

/** Asks the newest governing procedure and the map of the day. */
@Component
final class CompetentOfficesOfTheMap implements CompetentOffices {
    private final PublishedProcedures procedures;
    private final Seats seats;

    CompetentOfficesOfTheMap(PublishedProcedures procedures, Seats seats) {
        this.procedures = procedures;
        this.seats = seats;
    }

    @Override
    public Optional<Competent> of(String title, int year, String area, ProcedureStep step, LocalDate on) {
        return procedures
                .governing(title, year)
                .flatMap(governing ->
                        CompetenceRule.competent(governing.procedure(), step, on, tier -> seats.of(area, tier, on)));
    }
}
