package vn.hoctap.recognition.command.dossier.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.command.dispatch.CommandDispatcher;
import vn.hoctap.recognition.command.dispatch.CommandRequest;
import vn.hoctap.recognition.command.dossier.AcceptDossier;
import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.dossier.RecogniseDossier;
import vn.hoctap.recognition.command.dossier.RecordAssessment;
import vn.hoctap.recognition.command.dossier.RecordSelfAssessment;
import vn.hoctap.recognition.command.dossier.RegisterDossier;
import vn.hoctap.recognition.command.dossier.RejectDossier;
import vn.hoctap.recognition.command.dossier.ReturnDossier;
import vn.hoctap.recognition.command.dossier.SubmitDossier;
import vn.hoctap.recognition.command.dossier.WithdrawDossier;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.IndicatorResult;
import vn.hoctap.recognition.web.ExpectedVersion;

/** The commands of a dossier: one address for each, an act each, POST each. */
@RestController
@RequestMapping(path = "/api/v1/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
class DossierController {
    private final CommandDispatcher dispatcher;
    private final Clock clock;

    DossierController(CommandDispatcher dispatcher, Clock clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<CommandAnswer> register(
            CommandRequest.Creation request, @Valid @RequestBody Bodies.Registration body) {
        var command = RegisterDossier.of(
                body.kind(),
                body.tier(),
                new Applicant(body.applicant().code(), body.applicant().name()),
                new Area(body.area().code(), body.area().name()),
                body.year(),
                new Profile(body.profile().traits(), body.profile().difficultArea()),
                day(body.effectiveOn()));
        var location = URI.create("/api/v1/dossiers/" + command.dossierId());
        return answer(ResponseEntity.created(location), command, request);
    }

    @PostMapping("/{id}/self-assessments")
    ResponseEntity<CommandAnswer> selfAssess(
            @PathVariable DossierId id, CommandRequest.Change request, @Valid @RequestBody Bodies.SelfAssessment body) {
        var indicators = body.indicators().stream()
                .map(indicator -> new IndicatorResult(indicator.code(), indicator.outcome()))
                .toList();
        return change(new RecordSelfAssessment(id, body.level(), indicators, day(body.effectiveOn())), request);
    }

    @PostMapping("/{id}/submissions")
    ResponseEntity<CommandAnswer> submit(
            @PathVariable DossierId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Dated body) {
        return change(new SubmitDossier(id, day(body.effectiveOn())), request);
    }

    @PostMapping("/{id}/returns")
    ResponseEntity<CommandAnswer> giveBack(
            @PathVariable DossierId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Reasoned body) {
        return change(new ReturnDossier(id, body.reason(), day(body.effectiveOn())), request);
    }

    @PostMapping("/{id}/acceptances")
    ResponseEntity<CommandAnswer> accept(
            @PathVariable DossierId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Dated body) {
        return change(new AcceptDossier(id, day(body.effectiveOn())), request);
    }

    @PostMapping("/{id}/assessments")
    ResponseEntity<CommandAnswer> assess(
            @PathVariable DossierId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Assessment body) {
        return change(new RecordAssessment(id, body.meetsCriteria(), day(body.effectiveOn())), request);
    }

    @PostMapping("/{id}/recognitions")
    ResponseEntity<CommandAnswer> recognise(
            @PathVariable DossierId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Recognition body) {
        return change(new RecogniseDossier(id, body.decisionNumber(), day(body.effectiveOn())), request);
    }

    @PostMapping("/{id}/rejections")
    ResponseEntity<CommandAnswer> reject(
            @PathVariable DossierId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Reasoned body) {
        return change(new RejectDossier(id, body.reason(), day(body.effectiveOn())), request);
    }

    @PostMapping("/{id}/withdrawals")
    ResponseEntity<CommandAnswer> withdraw(
            @PathVariable DossierId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Reasoned body) {
        return change(new WithdrawDossier(id, body.reason(), day(body.effectiveOn())), request);
    }

    private ResponseEntity<CommandAnswer> change(DossierCommand command, CommandRequest request) {
        return answer(ResponseEntity.ok(), command, request);
    }

    private ResponseEntity<CommandAnswer> answer(
            ResponseEntity.BodyBuilder answer, DossierCommand command, CommandRequest request) {
        long version = send(command, request);
        return answer.eTag(ExpectedVersion.entityTag(version)).body(new CommandAnswer(command.dossierId(), version));
    }

    private long send(DossierCommand command, CommandRequest request) {
        try {
            return dispatcher.send(command, request);
        } catch (RuntimeException failure) {
            throw DossierCommandProblems.of(failure);
        }
    }

    private LocalDate day(@Nullable LocalDate effectiveOn) {
        return effectiveOn == null ? LocalDate.now(clock) : effectiveOn;
    }
}
