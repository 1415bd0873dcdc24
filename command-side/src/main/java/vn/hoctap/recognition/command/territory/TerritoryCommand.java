package vn.hoctap.recognition.command.territory;

import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.events.territory.TerritoryId;

/** Everything that can be asked of the administrative map. */
public sealed interface TerritoryCommand extends StreamCommand
        permits EstablishAdministrativeUnit,
                RenameAdministrativeUnit,
                MergeAdministrativeUnits,
                SplitAdministrativeUnit,
                MoveAdministrativeUnit,
                AbolishAdministrativeUnit,
                ClassifyArea {
    /** The paper behind the command. */
    LegalAct by();

    @Override
    default String stream() {
        return TerritoryId.VIETNAM.toString();
    }
}
