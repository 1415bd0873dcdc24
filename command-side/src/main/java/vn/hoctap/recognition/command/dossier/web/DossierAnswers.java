package vn.hoctap.recognition.command.dossier.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.admission.Admission;
import vn.hoctap.recognition.command.admission.NotAdmitted;
import vn.hoctap.recognition.command.dispatch.CommandDispatcher;
import vn.hoctap.recognition.command.dispatch.CommandProblems;
import vn.hoctap.recognition.command.dispatch.CommandRequest;
import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.web.ExpectedVersion;

/** Sends a dossier's command and says what it came to. */
@Component
class DossierAnswers {
    private final CommandDispatcher dispatcher;
    private final Admission admission;
    private final Clock clock;

    DossierAnswers(CommandDispatcher dispatcher, Admission admission, Clock clock) {
        this.dispatcher = dispatcher;
        this.admission = admission;
        this.clock = clock;
    }

    ResponseEntity<CommandAnswer> created(URI location, DossierCommand command, CommandRequest request) {
        return answer(ResponseEntity.created(location), command, request);
    }

    ResponseEntity<CommandAnswer> changed(DossierCommand command, CommandRequest request) {
        return answer(ResponseEntity.ok(), command, request);
    }

    /** Answers the new version of the dossier's stream. */
    long send(DossierCommand command, CommandRequest request) {
        try {
            return dispatcher.send(command, request);
        } catch (RuntimeException failure) {
            throw CommandProblems.of(failure, DossierProblems::missing, DossierProblems::of);
        }
    }

    /** Before there is work for a command: whoever may not send it makes none. */
    void requireAdmitted(DossierCommand command, CommandRequest request) {
        try {
            admission.admit(request.actor().subject(), command);
        } catch (NotAdmitted refused) {
            throw CommandProblems.of(refused, DossierProblems::missing, DossierProblems::of);
        }
    }

    LocalDate day(@Nullable LocalDate effectiveOn) {
        return effectiveOn == null ? LocalDate.now(clock) : effectiveOn;
    }

    LocalDateTime moment(@Nullable LocalDateTime receivedAt) {
        return receivedAt == null ? LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES) : receivedAt;
    }

    private ResponseEntity<CommandAnswer> answer(
            ResponseEntity.BodyBuilder answer, DossierCommand command, CommandRequest request) {
        long version = send(command, request);
        return answer.eTag(ExpectedVersion.entityTag(version)).body(new CommandAnswer(command.dossierId(), version));
    }
}
