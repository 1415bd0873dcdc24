package vn.hoctap.recognition.command.dossier.web;

import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.command.dispatch.CommandRequest;
import vn.hoctap.recognition.command.dossier.AcceptDossier;
import vn.hoctap.recognition.command.dossier.DeclineDossier;
import vn.hoctap.recognition.command.dossier.ReappointDossier;
import vn.hoctap.recognition.command.dossier.ReturnDossier;
import vn.hoctap.recognition.command.dossier.TransferDossier;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.AssignedOffice;
import vn.hoctap.recognition.events.dossier.Defect;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.procedure.Office;

/** What the one-stop office (bộ phận một cửa) does with a dossier. */
@RestController
@RequestMapping(path = "/api/v1/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
class ReceptionController {
    private final DossierAnswers answers;

    ReceptionController(DossierAnswers answers) {
        this.answers = answers;
    }

    @PostMapping("/{id}/returns")
    ResponseEntity<CommandAnswer> giveBack(
            @PathVariable DossierId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Return body) {
        var defects = body.defects().stream()
                .map(flaw -> new Defect(flaw.place(), flaw.what()))
                .toList();
        return answers.changed(
                new ReturnDossier(
                        id,
                        body.reason(),
                        defects,
                        Optional.ofNullable(body.replyBy()),
                        answers.day(body.effectiveOn())),
                request);
    }

    @PostMapping("/{id}/acceptances")
    ResponseEntity<CommandAnswer> accept(
            @PathVariable DossierId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Acceptance body) {
        var moment = answers.moment(body.receivedAt());
        return answers.changed(new AcceptDossier(id, moment, moment.toLocalDate()), request);
    }

    @PostMapping("/{id}/declines")
    ResponseEntity<CommandAnswer> decline(
            @PathVariable DossierId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Reasoned body) {
        return answers.changed(new DeclineDossier(id, body.reason(), answers.day(body.effectiveOn())), request);
    }

    @PostMapping("/{id}/reappointments")
    ResponseEntity<CommandAnswer> reappoint(
            @PathVariable DossierId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Reappointment body) {
        return answers.changed(
                new ReappointDossier(id, body.appointment(), body.reason(), answers.day(body.effectiveOn())), request);
    }

    @PostMapping("/{id}/transfers")
    ResponseEntity<CommandAnswer> transfer(
            @PathVariable DossierId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Transfer body) {
        var offices = body.offices().stream().map(ReceptionController::assigned).toList();
        return answers.changed(
                new TransferDossier(
                        id,
                        new Area(body.area().code(), body.area().name()),
                        offices,
                        body.legalBasis(),
                        answers.day(body.effectiveOn())),
                request);
    }

    private static AssignedOffice assigned(Bodies.Assigned body) {
        return new AssignedOffice(
                body.step(), new Office(body.office().code(), body.office().name()), body.signatory());
    }
}
