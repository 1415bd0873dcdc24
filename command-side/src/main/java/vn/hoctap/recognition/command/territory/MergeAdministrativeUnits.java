package vn.hoctap.recognition.command.territory;

import java.util.List;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;

/**
 * Make one unit of several (nhập đơn vị hành chính).
 *
 * @param into the unit that they become; its code may be one of theirs
 */
public record MergeAdministrativeUnits(List<String> codes, AdministrativeUnit into, LegalAct by)
        implements TerritoryCommand {
    public MergeAdministrativeUnits {
        codes = List.copyOf(codes);
    }
}
