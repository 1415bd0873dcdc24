package vn.hoctap.recognition.command.importing.web;

import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.command.dispatch.CommandDispatcher;
import vn.hoctap.recognition.command.dispatch.CommandRequest;
import vn.hoctap.recognition.command.importing.ImportPastRecognitions;
import vn.hoctap.recognition.web.Actor;

/** Taking over past years in two steps: look first, then import. */
@RestController
@RequestMapping(path = "/api/v1/past-recognitions", produces = MediaType.APPLICATION_JSON_VALUE)
class PastYearsController {
    private final PastYears pastYears;
    private final CommandDispatcher dispatcher;

    PastYearsController(PastYears pastYears, CommandDispatcher dispatcher) {
        this.pastYears = pastYears;
        this.dispatcher = dispatcher;
    }

    /** @param actor has to be named, though nothing is done in its name */
    @PostMapping("/previews")
    Answers.Preview preview(Actor actor, @Valid @RequestBody SentFile file) {
        var reading = pastYears.read(file);
        return new Answers.Preview(
                file.importId(), file.sha256(), pastYears.imported(file), reading.rows(), reading.errors());
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

    private long send(ImportPastRecognitions command, CommandRequest request) {
        try {
            return dispatcher.send(command, request);
        } catch (RuntimeException failure) {
            throw PastImportCommandProblems.of(failure);
        }
    }
}
