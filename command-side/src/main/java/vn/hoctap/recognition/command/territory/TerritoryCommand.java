package vn.hoctap.recognition.command.territory;

import static vn.hoctap.recognition.command.admission.Permission.held;

import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.admission.Permission;
import vn.hoctap.recognition.command.admission.Permission.Ground;
import vn.hoctap.recognition.events.authority.Role;
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

    @Override
    default Permission permission() {
        return switch (this) {
            case EstablishAdministrativeUnit _,
                    RenameAdministrativeUnit _,
                    MergeAdministrativeUnits _,
                    SplitAdministrativeUnit _,
                    MoveAdministrativeUnit _,
                    AbolishAdministrativeUnit _,
                    ClassifyArea _ -> held(Ground.ANYWHERE, Role.ADMINISTRATOR);
        };
    }
}
