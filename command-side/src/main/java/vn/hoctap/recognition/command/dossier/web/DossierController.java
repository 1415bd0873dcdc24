package vn.hoctap.recognition.command.dossier.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.command.dispatch.CommandDispatcher;
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
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.IndicatorResult;

/** The commands of a dossier: one address for each, an act each, POST each. */
@RestController
@RequestMapping("/api/v1/dossiers")
class DossierController {
    private final CommandDispatcher dispatcher;
    private final Clock clock;

    DossierController(CommandDispatcher dispatcher, Clock clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<CommandAnswer> register(CommandHeaders headers, @Valid @RequestBody Bodies.Registration body) {
        var command = RegisterDossier.of(
                body.kind(),
                body.tier(),
                new Applicant(body.applicant().code(), body.applicant().name()),
                new Area(body.area().code(), body.area().name()),
                body.year(),
                day(body.effectiveOn()));
        var location = URI.create("/api/v1/dossiers/" + command.dossierId());
        return answer(ResponseEntity.created(location), command, headers);
    }

    @PostMapping("/{id}/self-assessments")
    ResponseEntity<CommandAnswer> selfAssess(
            @PathVariable DossierId id, ChangeHeaders headers, @Valid @RequestBody Bodies.SelfAssessment body) {
        var indicators = body.indicators().stream()
                .map(indicator -> new IndicatorResult(indicator.code(), indicator.outcome()))
                .toList();
        return change(new RecordSelfAssessment(id, body.level(), indicators, day(body.effectiveOn())), headers);
    }

    @PostMapping("/{id}/submissions")
    ResponseEntity<CommandAnswer> submit(
            @PathVariable DossierId id, ChangeHeaders headers, @Valid @RequestBody Bodies.Dated body) {
        return change(new SubmitDossier(id, day(body.effectiveOn())), headers);
    }
}
