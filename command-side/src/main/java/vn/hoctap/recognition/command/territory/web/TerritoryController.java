package vn.hoctap.recognition.command.territory.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.command.dispatch.CommandDispatcher;
import vn.hoctap.recognition.command.dispatch.CommandRequest;
import vn.hoctap.recognition.command.territory.AbolishAdministrativeUnit;
import vn.hoctap.recognition.command.territory.ClassifyArea;
import vn.hoctap.recognition.command.territory.EstablishAdministrativeUnit;
import vn.hoctap.recognition.command.territory.LegalAct;
import vn.hoctap.recognition.command.territory.MergeAdministrativeUnits;
import vn.hoctap.recognition.command.territory.MoveAdministrativeUnit;
import vn.hoctap.recognition.command.territory.RenameAdministrativeUnit;
import vn.hoctap.recognition.command.territory.SplitAdministrativeUnit;
import vn.hoctap.recognition.command.territory.TerritoryCommand;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.web.ExpectedVersion;

/** The commands of the map: one address for each; a change names the version of the map that its sender saw. */
@RestController
@RequestMapping(path = TerritoryController.UNITS, produces = MediaType.APPLICATION_JSON_VALUE)
class TerritoryController {
    static final String UNITS = "/api/v1/administrative-units";

    private final CommandDispatcher dispatcher;
    private final Clock clock;

    TerritoryController(CommandDispatcher dispatcher, Clock clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<UnitAnswer> establish(
            CommandRequest.Creation request, @Valid @RequestBody Bodies.Establishment body) {
        var unit = body.unit().toUnit();
        return create(unit.code(), new EstablishAdministrativeUnit(unit, act(body)), request);
    }

    @PostMapping("/mergers")
    ResponseEntity<UnitAnswer> merge(CommandRequest.Creation request, @Valid @RequestBody Bodies.Merger body) {
        var into = body.into().toUnit();
        return create(into.code(), new MergeAdministrativeUnits(body.codes(), into, act(body)), request);
    }

    /** Its answer's Location is the first of the units that the unit was split into. */
    @PostMapping("/{code}/splits")
    ResponseEntity<UnitAnswer> split(
            @PathVariable String code, CommandRequest.Creation request, @Valid @RequestBody Bodies.Split body) {
        var into = body.into().stream().map(Bodies.Unit::toUnit).toList();
        return create(into.getFirst().code(), new SplitAdministrativeUnit(code, into, act(body)), request);
    }

    @PostMapping("/{code}/renamings")
    ResponseEntity<UnitAnswer> rename(
            @PathVariable String code, CommandRequest.Change request, @Valid @RequestBody Bodies.Renaming body) {
        return change(code, new RenameAdministrativeUnit(code, body.name(), act(body)), request);
    }

    @PostMapping("/{code}/moves")
    ResponseEntity<UnitAnswer> move(
            @PathVariable String code, CommandRequest.Change request, @Valid @RequestBody Bodies.Move body) {
        return change(code, new MoveAdministrativeUnit(code, body.parent(), act(body)), request);
    }

    @PostMapping("/{code}/abolitions")
    ResponseEntity<UnitAnswer> abolish(
            @PathVariable String code, CommandRequest.Change request, @Valid @RequestBody Bodies.Abolition body) {
        return change(code, new AbolishAdministrativeUnit(code, act(body)), request);
    }

    @PostMapping("/{code}/classifications")
    ResponseEntity<UnitAnswer> classify(
            @PathVariable String code, CommandRequest.Change request, @Valid @RequestBody Bodies.Classification body) {
        return change(code, new ClassifyArea(code, body.difficult(), act(body)), request);
    }

    private ResponseEntity<UnitAnswer> create(String code, TerritoryCommand command, CommandRequest request) {
        return answer(ResponseEntity.created(URI.create(UNITS + "/" + code)), code, command, request);
    }

    private ResponseEntity<UnitAnswer> change(String code, TerritoryCommand command, CommandRequest request) {
        return answer(ResponseEntity.ok(), code, command, request);
    }

    private ResponseEntity<UnitAnswer> answer(
            ResponseEntity.BodyBuilder answer, String code, TerritoryCommand command, CommandRequest request) {
        long version = send(command, request);
        return answer.eTag(ExpectedVersion.entityTag(version)).body(new UnitAnswer(code, version));
    }

    private long send(TerritoryCommand command, CommandRequest request) {
        try {
            return dispatcher.send(command, request);
        } catch (RuntimeException failure) {
            throw TerritoryCommandProblems.of(failure);
        }
    }

    private LegalAct act(Bodies.Based body) {
        var on = body.effectiveOn();
        return new LegalAct(
                body.legalBasis(),
                Objects.requireNonNullElse(body.certainty(), Certainty.CHECKED),
                on == null ? LocalDate.now(clock) : on);
    }
}
