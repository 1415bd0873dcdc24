package vn.hoctap.recognition.command.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.hoctap.recognition.command.dispatch.CommandRequest;
import vn.hoctap.recognition.command.dossier.AttachEvidence;
import vn.hoctap.recognition.command.dossier.RemoveEvidence;
import vn.hoctap.recognition.command.evidence.TakenEvidence;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.web.ExpectedVersion;

/** What an applicant proves its answers with: files that come with the request, one each. */
@RestController
@RequestMapping(path = "/api/v1/dossiers/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class EvidenceController {
    private final DossierAnswers answers;
    private final Uploads uploads;

    EvidenceController(DossierAnswers answers, Uploads uploads) {
        this.answers = answers;
        this.uploads = uploads;
    }

    /** @param sha256 of what is stored, by which answers and addresses name it */
    record Attached(DossierId dossierId, long version, String sha256, String mediaType, long size) {}

    @PostMapping(path = "/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Attached> attach(
            @PathVariable DossierId id,
            @RequestParam String criterion,
            @RequestParam(required = false) @Nullable LocalDate effectiveOn,
            CommandRequest.Change request,
            @RequestParam MultipartFile file,
            HttpServletRequest http) {
        uploads.requireOne(http);
        var on = answers.day(effectiveOn);
        answers.requireAdmitted(new AttachEvidence(id, criterion, "", "", 0, on), request);
        var taken = uploads.take(file, request.actor().subject());
        return attached(id, criterion, on, uploads.with(taken, request), taken);
    }

    private ResponseEntity<Attached> attached(
            DossierId id, String criterion, LocalDate on, CommandRequest.Change request, TakenEvidence taken) {
        var command = new AttachEvidence(id, criterion, taken.sha256(), taken.mediaType(), taken.size(), on);
        long version = answers.send(command, request);
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.entityTag(version))
                .body(new Attached(id, version, taken.sha256(), taken.mediaType(), taken.size()));
    }

    @PostMapping("/evidence-removals")
    ResponseEntity<CommandAnswer> remove(
            @PathVariable DossierId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Removal body) {
        return answers.changed(
                new RemoveEvidence(id, body.criterion(), body.sha256(), answers.day(body.effectiveOn())), request);
    }
}
