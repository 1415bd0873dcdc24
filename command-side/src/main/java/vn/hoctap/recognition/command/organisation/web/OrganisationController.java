package vn.hoctap.recognition.command.organisation.web;

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
import vn.hoctap.recognition.command.organisation.ClassifyOrganisation;
import vn.hoctap.recognition.command.organisation.CloseOrganisation;
import vn.hoctap.recognition.command.organisation.MoveOrganisation;
import vn.hoctap.recognition.command.organisation.OrganisationCommand;
import vn.hoctap.recognition.command.organisation.RegisterOrganisation;
import vn.hoctap.recognition.command.organisation.RenameOrganisation;
import vn.hoctap.recognition.events.organisation.OrganisationId;
import vn.hoctap.recognition.web.ExpectedVersion;

/** The commands of an organisation: one address for each, POST each. */
@RestController
@RequestMapping(path = OrganisationController.ORGANISATIONS, produces = MediaType.APPLICATION_JSON_VALUE)
class OrganisationController {
    static final String ORGANISATIONS = "/api/v1/organisations";

    private final CommandDispatcher dispatcher;
    private final Clock clock;

    OrganisationController(CommandDispatcher dispatcher, Clock clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<OrganisationAnswer> register(
            CommandRequest.Creation request, @Valid @RequestBody Bodies.Registration body) {
        var command =
                new RegisterOrganisation(body.code(), body.name(), body.traits(), body.area(), day(body.effectiveOn()));
        var location = URI.create(ORGANISATIONS + "/" + body.code());
        return answer(ResponseEntity.created(location), body.code(), command, request);
    }

    @PostMapping("/{code}/renamings")
    ResponseEntity<OrganisationAnswer> rename(
            @PathVariable String code, CommandRequest.Change request, @Valid @RequestBody Bodies.Renaming body) {
        var on = day(body.effectiveOn());
        return change(code, new RenameOrganisation(OrganisationId.of(code), body.name(), on), request);
    }

    @PostMapping("/{code}/classifications")
    ResponseEntity<OrganisationAnswer> classify(
            @PathVariable String code, CommandRequest.Change request, @Valid @RequestBody Bodies.Classification body) {
        var on = day(body.effectiveOn());
        return change(code, new ClassifyOrganisation(OrganisationId.of(code), body.traits(), on), request);
    }

    @PostMapping("/{code}/moves")
    ResponseEntity<OrganisationAnswer> move(
            @PathVariable String code, CommandRequest.Change request, @Valid @RequestBody Bodies.Move body) {
        var on = day(body.effectiveOn());
        return change(code, new MoveOrganisation(OrganisationId.of(code), body.area(), on), request);
    }

    @PostMapping("/{code}/closings")
    ResponseEntity<OrganisationAnswer> close(
            @PathVariable String code, CommandRequest.Change request, @Valid @RequestBody Bodies.Closing body) {
        var on = day(body.effectiveOn());
        return change(code, new CloseOrganisation(OrganisationId.of(code), body.reason(), on), request);
    }

    private ResponseEntity<OrganisationAnswer> change(
            String code, OrganisationCommand command, CommandRequest request) {
        return answer(ResponseEntity.ok(), code, command, request);
    }

    private ResponseEntity<OrganisationAnswer> answer(
            ResponseEntity.BodyBuilder answer, String code, OrganisationCommand command, CommandRequest request) {
        long version = send(command, request);
        return answer.eTag(ExpectedVersion.entityTag(version)).body(new OrganisationAnswer(code, version));
    }

    private long send(OrganisationCommand command, CommandRequest request) {
        try {
            return dispatcher.send(command, request);
        } catch (RuntimeException failure) {
            throw OrganisationCommandProblems.of(failure);
        }
    }

    private LocalDate day(@Nullable LocalDate effectiveOn) {
        return effectiveOn == null ? LocalDate.now(clock) : effectiveOn;
    }
}
