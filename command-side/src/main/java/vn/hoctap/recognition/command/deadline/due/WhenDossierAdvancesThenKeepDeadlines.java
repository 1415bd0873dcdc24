package vn.hoctap.recognition.command.deadline.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.calendar.LegalCalendar;
import vn.hoctap.recognition.command.deadline.model.Deadlines;
import vn.hoctap.recognition.command.deadline.model.DossierDeadlines;
import vn.hoctap.recognition.command.deadline.model.Watch;
import vn.hoctap.recognition.command.dossier.DossierFacts;
import vn.hoctap.recognition.command.dossier.Dossiers;
import vn.hoctap.recognition.command.procedure.PublishedProcedures;
import vn.hoctap.recognition.command.process.Reaction;
import vn.hoctap.recognition.command.process.RecordedEvent;
import vn.hoctap.recognition.events.deadline.DeadlineEvent;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;

/** Keeps which deadlines are pending and what is noted of them; the days, not the events, call for commands. */
@Component
final class WhenDossierAdvancesThenKeepDeadlines implements Reaction {
    private final DeadlineTable table;
    private final Dossiers dossiers;
    private final PublishedProcedures procedures;
    private final LegalCalendar calendar;

    WhenDossierAdvancesThenKeepDeadlines(
            DeadlineTable table, Dossiers dossiers, PublishedProcedures procedures, LegalCalendar calendar) {
        this.table = table;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return "keep-deadlines";
    }

    @Override
    public List<StreamCommand> followUps(RecordedEvent recorded) {
        return List.of();
    }

    @Override
    public void fold(RecordedEvent recorded) {
        if (recorded.event() instanceof DossierEvent event) {
            keep(event, recorded.recordedOn());
        } else if (recorded.event() instanceof DeadlineEvent event) {
            table.note(event.dossierId(), Watch.Noted.of(event));
        }
    }

    @Override
    public boolean isSettledBy(Object refusal) {
        return false;
    }

    private void keep(DossierEvent event, LocalDate recordedOn) {
        var facts = DossierDeadlines.factsOf(event, procedureFor(event), calendar.now()).stream()
                .map(fact -> fact.seenOn(recordedOn))
                .toList();
        if (!facts.isEmpty()) {
            table.replace(event.dossierId(), Deadlines.after(table.of(event.dossierId()), facts));
        }
    }

    /** Looked for only where it matters: a dossier is drafted many times. */
    private Optional<Procedure> procedureFor(DossierEvent event) {
        return DossierDeadlines.dependOnProcedure(event)
                ? dossiers.find(event.dossierId()).flatMap(this::kept)
                : Optional.empty();
    }

    /** A later version does not move what was promised under an earlier one. */
    private Optional<Procedure> kept(DossierFacts dossier) {
        return procedures.kept(dossier.procedure(), dossier.year()).map(ProcedurePublished::procedure);
    }
}
