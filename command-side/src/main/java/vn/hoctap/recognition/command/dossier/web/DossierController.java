package vn.hoctap.recognition.command.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.command.dispatch.CommandRequest;
import vn.hoctap.recognition.command.dossier.DraftSelfAssessment;
import vn.hoctap.recognition.command.dossier.RecordSelfAssessment;
import vn.hoctap.recognition.command.dossier.RegisterDossier;
import vn.hoctap.recognition.command.dossier.SubmitDossier;
import vn.hoctap.recognition.command.dossier.WithdrawDossier;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.FiledPart;
import vn.hoctap.recognition.events.dossier.Meeting;

/** What an applicant asks for: one address for each act, POST each. */
@RestController
@RequestMapping(path = "/api/v1/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
class DossierController {
    private final DossierAnswers answers;
    private final AnswersReader reader;

    DossierController(DossierAnswers answers, AnswersReader reader) {
        this.answers = answers;
        this.reader = reader;
    }

    @PostMapping
    ResponseEntity<CommandAnswer> register(
            CommandRequest.Creation request, @Valid @RequestBody Bodies.Registration body) {
        var command = RegisterDossier.of(
                body.kind(),
                body.tier(),
                body.applicant(),
                body.year(),
                Objects.requireNonNullElse(body.lateBecause(), ""),
                answers.day(body.effectiveOn()));
        var location = URI.create("/api/v1/dossiers/" + command.dossierId());
        return answers.created(location, command, request);
    }

    @PostMapping("/{id}/drafts")
    ResponseEntity<CommandAnswer> draft(
            @PathVariable DossierId id,
            CommandRequest.Change request,
            @Valid @RequestBody Bodies.Draft body,
            HttpServletRequest http) {
        return answers.changed(
                new DraftSelfAssessment(id, reader.read(body.answers(), http), answers.day(body.effectiveOn())),
                request);
    }

    @PostMapping("/{id}/self-assessments")
    ResponseEntity<CommandAnswer> selfAssess(
            @PathVariable DossierId id,
            CommandRequest.Change request,
            @Valid @RequestBody Bodies.SelfAssessment body,
            HttpServletRequest http) {
        var meeting = body.meeting();
        return answers.changed(
                new RecordSelfAssessment(
                        id,
                        Optional.ofNullable(body.level()),
                        reader.read(body.answers(), http),
                        new Meeting(meeting.heldOn(), meeting.chairedBy(), meeting.attendedBy(), meeting.minutes()),
                        Objects.requireNonNullElse(body.lateBecause(), ""),
                        answers.day(body.effectiveOn())),
                request);
    }

    @PostMapping("/{id}/submissions")
    ResponseEntity<CommandAnswer> submit(
            @PathVariable DossierId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Submission body) {
        var parts = body.parts().stream()
                .map(part -> new FiledPart(part.code(), part.document()))
                .toList();
        return answers.changed(
                new SubmitDossier(
                        id, parts, Objects.requireNonNullElse(body.lateBecause(), ""), answers.day(body.effectiveOn())),
                request);
    }

    @PostMapping("/{id}/withdrawals")
    ResponseEntity<CommandAnswer> withdraw(
            @PathVariable DossierId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Reasoned body) {
        return answers.changed(new WithdrawDossier(id, body.reason(), answers.day(body.effectiveOn())), request);
    }
}
