package vn.hoctap.recognition.command.dossier.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.command.dispatch.CommandRequest;
import vn.hoctap.recognition.command.dossier.ExpireRecognition;
import vn.hoctap.recognition.command.dossier.FileComplaint;
import vn.hoctap.recognition.command.dossier.IssueCertificateCopy;
import vn.hoctap.recognition.command.dossier.PublishRecognition;
import vn.hoctap.recognition.command.dossier.SettleComplaint;
import vn.hoctap.recognition.events.dossier.DossierId;

/** What may follow a result: publication, copies, complaint, the end of its time. Decisions about it have addresses of their own. */
@RestController
@RequestMapping(path = "/api/v1/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
class SequelController {
    private final DossierAnswers answers;

    SequelController(DossierAnswers answers) {
        this.answers = answers;
    }

    /** Any day after the last one ends it. */
    record Expiry(@Nullable LocalDate effectiveOn) {}

    @PostMapping("/{id}/publications")
    ResponseEntity<CommandAnswer> publish(
            @PathVariable DossierId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Publication body) {
        return answers.changed(new PublishRecognition(id, body.channel(), answers.day(body.effectiveOn())), request);
    }

    /** The day on the copy; today where none is given. */
    record Copy(@Nullable LocalDate effectiveOn) {}

    @PostMapping("/{id}/certificate-copies")
    ResponseEntity<CommandAnswer> copy(
            @PathVariable DossierId id, CommandRequest.Change request, @Valid @RequestBody Copy body) {
        return answers.changed(new IssueCertificateCopy(id, answers.day(body.effectiveOn())), request);
    }

    @PostMapping("/{id}/complaints")
    ResponseEntity<CommandAnswer> complain(
            @PathVariable DossierId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Complaint body) {
        return answers.changed(
                new FileComplaint(
                        id,
                        body.kind(),
                        body.complainant(),
                        body.subject(),
                        Objects.requireNonNullElse(body.lateBecause(), ""),
                        answers.day(body.effectiveOn())),
                request);
    }

    @PostMapping("/{id}/complaints/{number}/settlements")
    ResponseEntity<CommandAnswer> settle(
            @PathVariable DossierId id,
            @PathVariable int number,
            CommandRequest.Change request,
            @Valid @RequestBody Bodies.Settlement body) {
        return answers.changed(
                new SettleComplaint(
                        id,
                        number,
                        body.outcome(),
                        body.reason(),
                        body.documentNumber(),
                        answers.day(body.effectiveOn())),
                request);
    }

    @PostMapping("/{id}/expiries")
    ResponseEntity<CommandAnswer> expire(
            @PathVariable DossierId id, CommandRequest.Change request, @Valid @RequestBody Expiry body) {
        return answers.changed(new ExpireRecognition(id, answers.day(body.effectiveOn())), request);
    }
}
