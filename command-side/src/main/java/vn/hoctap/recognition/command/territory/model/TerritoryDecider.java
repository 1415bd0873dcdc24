package vn.hoctap.recognition.command.territory.model;

import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.command.territory.AbolishAdministrativeUnit;
import vn.hoctap.recognition.command.territory.ClassifyArea;
import vn.hoctap.recognition.command.territory.EstablishAdministrativeUnit;
import vn.hoctap.recognition.command.territory.LegalAct;
import vn.hoctap.recognition.command.territory.MergeAdministrativeUnits;
import vn.hoctap.recognition.command.territory.MoveAdministrativeUnit;
import vn.hoctap.recognition.command.territory.RenameAdministrativeUnit;
import vn.hoctap.recognition.command.territory.SplitAdministrativeUnit;
import vn.hoctap.recognition.command.territory.TerritoryCommand;
import vn.hoctap.recognition.events.territory.AdministrativeUnitAbolished;
import vn.hoctap.recognition.events.territory.AdministrativeUnitEstablished;
import vn.hoctap.recognition.events.territory.AdministrativeUnitMoved;
import vn.hoctap.recognition.events.territory.AdministrativeUnitRenamed;
import vn.hoctap.recognition.events.territory.AdministrativeUnitSplit;
import vn.hoctap.recognition.events.territory.AdministrativeUnitsMerged;
import vn.hoctap.recognition.events.territory.AreaClassified;
import vn.hoctap.recognition.events.territory.TerritoryEvent;
import vn.hoctap.recognition.events.territory.TerritoryId;

/** The rules of the map: what the law has changed is recorded if it fits all that is known before and after. */
public final class TerritoryDecider {
    private static final TerritoryId MAP = TerritoryId.VIETNAM;

    private TerritoryDecider() {}

    public static Decision<TerritoryEvent, TerritoryRefusal> decide(TerritoryCommand command, Territory territory) {
        var event = eventOf(command);
        return Decision.refuseIf(TimelineRule.breachedBy(event, territory), () -> Decision.accept(event));
    }

    /** The event that a command asks for. */
    public static TerritoryEvent eventOf(TerritoryCommand command) {
        var by = command.by();
        var basis = by.legalBasis();
        var certainty = by.certainty();
        var on = by.effectiveOn();
        return switch (command) {
            case EstablishAdministrativeUnit establish -> established(establish, by);
            case RenameAdministrativeUnit rename ->
                new AdministrativeUnitRenamed(MAP, rename.code(), rename.name(), basis, certainty, on);
            case MergeAdministrativeUnits merge ->
                new AdministrativeUnitsMerged(MAP, merge.codes(), merge.into(), basis, certainty, on);
            case SplitAdministrativeUnit split ->
                new AdministrativeUnitSplit(MAP, split.code(), split.into(), basis, certainty, on);
            case MoveAdministrativeUnit move ->
                new AdministrativeUnitMoved(MAP, move.code(), move.parent(), basis, certainty, on);
            case AbolishAdministrativeUnit abolish ->
                new AdministrativeUnitAbolished(MAP, abolish.code(), basis, certainty, on);
            case ClassifyArea classify ->
                new AreaClassified(MAP, classify.code(), classify.difficult(), basis, certainty, on);
        };
    }

    private static TerritoryEvent established(EstablishAdministrativeUnit command, LegalAct by) {
        var unit = command.unit();
        return new AdministrativeUnitEstablished(
                MAP,
                unit.code(),
                unit.name(),
                unit.tier(),
                unit.parent(),
                unit.difficult(),
                by.legalBasis(),
                by.certainty(),
                by.effectiveOn());
    }
}
