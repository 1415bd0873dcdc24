package vn.hoctap.recognition.command.importing.web;

import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.command.admission.Admission;
import vn.hoctap.recognition.command.admission.NotAdmitted;
import vn.hoctap.recognition.command.admission.Permission;
import vn.hoctap.recognition.command.dispatch.CommandDispatcher;
import vn.hoctap.recognition.command.dispatch.CommandRequest;
import vn.hoctap.recognition.command.importing.ImportPastRecognitions;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.web.Actor;

/** Taking over past years in two steps: look first, then import. */
@RestController
@RequestMapping(path = "/api/v1/past-recognitions", produces = MediaType.APPLICATION_JSON_VALUE)
class PastYearsController {
    private static final Permission IMPORTER =
            Permission.held(Permission.Ground.ANYWHERE, Role.OFFICE_HEAD, Role.SPECIALIST);

    private final PastYears pastYears;
    private final Admission admission;
    private final CommandDispatcher dispatcher;

    PastYearsController(PastYears pastYears, Admission admission, CommandDispatcher dispatcher) {
        this.pastYears = pastYears;
        this.admission = admission;
        this.dispatcher = dispatcher;
    }

    @PostMapping("/previews")
    Answers.Preview preview(Actor actor, @Valid @RequestBody SentFile file) {
        requireImporter(actor);
        var reading = pastYears.read(file);
        return new Answers.Preview(
                file.importId(),
                file.sha256(),
                pastYears.imported(file),
                reading.rows(),
                RowFault.of(reading.errors()));
    }

    @PostMapping("/imports")
    ResponseEntity<Answers.Import> importAll(CommandRequest.Creation request, @Valid @RequestBody SentFile file) {
        var reading = pastYears.read(file);
        if (!reading.flawless()) {
            throw PastImportCommandProblems.flawed(reading.errors());
        }
        var command =
                ImportPastRecognitions.of(file.fileName(), file.sha256(), reading.recognitions(), pastYears.today());
        long version = send(command, request);
        return ResponseEntity.created(URI.create("/api/v1/past-recognitions/imports/" + command.importId()))
                .body(new Answers.Import(command.importId(), command.rows().size(), version));
    }

    /** Nothing is done yet; only whoever could import anything may look. */
    private void requireImporter(Actor actor) {
        try {
            admission.admit(actor.subject(), IMPORTER);
        } catch (NotAdmitted refused) {
            throw PastImportCommandProblems.of(refused);
        }
    }

    private long send(ImportPastRecognitions command, CommandRequest request) {
        try {
            return dispatcher.send(command, request);
        } catch (RuntimeException failure) {
            throw PastImportCommandProblems.of(failure);
        }
    }
}
