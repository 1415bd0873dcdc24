package vn.hoctap.recognition.command.territory;

import java.util.List;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;

/**
 * Make several units of one (chia, tách đơn vị hành chính).
 *
 * @param into the units that it becomes; one of them may keep its code
 */
public record SplitAdministrativeUnit(String code, List<AdministrativeUnit> into, LegalAct by)
        implements TerritoryCommand {
    public SplitAdministrativeUnit {
        into = List.copyOf(into);
    }
}
