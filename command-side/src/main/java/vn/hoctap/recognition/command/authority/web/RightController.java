package vn.hoctap.recognition.command.authority.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
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
import vn.hoctap.recognition.command.authority.AuthorityCommand;
import vn.hoctap.recognition.command.authority.DeclineRight;
import vn.hoctap.recognition.command.authority.GrantRight;
import vn.hoctap.recognition.command.authority.ProposeRight;
import vn.hoctap.recognition.command.authority.WithdrawRight;
import vn.hoctap.recognition.command.authority.web.Bodies.Proposal;
import vn.hoctap.recognition.command.authority.web.Bodies.Why;
import vn.hoctap.recognition.command.dispatch.CommandDispatcher;
import vn.hoctap.recognition.command.dispatch.CommandRequest;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.RightId;
import vn.hoctap.recognition.web.ExpectedVersion;

/** The rights of persons: one administrator proposes, another grants or declines, any one withdraws. */
@RestController
@RequestMapping(path = "/api/v1/rights", produces = MediaType.APPLICATION_JSON_VALUE)
class RightController {
    private final CommandDispatcher dispatcher;
    private final Clock clock;

    RightController(CommandDispatcher dispatcher, Clock clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    /**
     * @param rightId which right of the person was proposed or changed
     * @param version of the person's rights, for the next change's {@code If-Match}
     */
    record RightsAnswer(PersonId personId, RightId rightId, long version) {}

    @PostMapping
    ResponseEntity<RightsAnswer> propose(CommandRequest.Creation request, @Valid @RequestBody Proposal body) {
        var command = new ProposeRight(
                body.subject(),
                body.role(),
                Objects.requireNonNullElse(body.organisation(), ""),
                body.from(),
                Objects.requireNonNullElse(body.to(), Right.OPEN_ENDED),
                Objects.requireNonNullElse(body.delegatedBy(), ""),
                body.reason(),
                day(body.effectiveOn()));
        long version = send(command, request);
        var right = RightId.of(command.personId(), version);
        var location = URI.create("/api/v1/rights/%s/%s".formatted(command.personId(), right));
        return answer(ResponseEntity.created(location), command, right, version);
    }

    @PostMapping("/{person}/{right}/grants")
    ResponseEntity<RightsAnswer> grant(
            @PathVariable PersonId person,
            @PathVariable RightId right,
            CommandRequest.Change request,
            @Valid @RequestBody Why body) {
        return changed(new GrantRight(person, right, body.reasonOrNone(), day(body.effectiveOn())), right, request);
    }

    @PostMapping("/{person}/{right}/declines")
    ResponseEntity<RightsAnswer> decline(
            @PathVariable PersonId person,
            @PathVariable RightId right,
            CommandRequest.Change request,
            @Valid @RequestBody Why body) {
        return changed(new DeclineRight(person, right, body.reasonOrNone(), day(body.effectiveOn())), right, request);
    }

    @PostMapping("/{person}/{right}/withdrawals")
    ResponseEntity<RightsAnswer> withdraw(
            @PathVariable PersonId person,
            @PathVariable RightId right,
            CommandRequest.Change request,
            @Valid @RequestBody Why body) {
        return changed(new WithdrawRight(person, right, body.reasonOrNone(), day(body.effectiveOn())), right, request);
    }

    private ResponseEntity<RightsAnswer> changed(AuthorityCommand command, RightId right, CommandRequest request) {
        return answer(ResponseEntity.ok(), command, right, send(command, request));
    }

    private static ResponseEntity<RightsAnswer> answer(
            ResponseEntity.BodyBuilder answer, AuthorityCommand command, RightId right, long version) {
        return answer.eTag(ExpectedVersion.entityTag(version))
                .body(new RightsAnswer(command.personId(), right, version));
    }

    private long send(AuthorityCommand command, CommandRequest request) {
        try {
            return dispatcher.send(command, request);
        } catch (RuntimeException failure) {
            throw AuthorityCommandProblems.of(failure);
        }
    }

    private LocalDate day(@Nullable LocalDate effectiveOn) {
        return effectiveOn == null ? LocalDate.now(clock) : effectiveOn;
    }
}
