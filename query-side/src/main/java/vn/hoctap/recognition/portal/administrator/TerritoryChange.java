package vn.hoctap.recognition.portal.administrator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.web.text.Text;

/** A change of the map: what will be so, and what is sent. */
sealed interface TerritoryChange
        permits UnitRenaming, UnitMove, AreaClassification, UnitMerger, UnitSplit, UnitEstablishment, UnitAbolition {
    TypedChange typed();

    /** What is still to be typed, or to be done before; empty where nothing is. */
    Optional<String> lack();

    /** What will be so from its day on, one sentence each; of one that has no fault. */
    List<String> sentences();

    /** @param version of the map that was seen */
    Errand errand(long version);

    /** Why it cannot even be told what will be so. */
    default Optional<String> fault() {
        return typed().text(TypedChange.BASIS).isEmpty() ? Optional.of(Text.of("territory.lack.basis")) : lack();
    }

    static TerritoryChange of(TerritoryAct act, TypedChange typed) {
        return switch (act) {
            case RENAME -> new UnitRenaming(typed);
            case MOVE -> new UnitMove(typed);
            case CLASSIFY -> new AreaClassification(typed);
            case MERGE -> new UnitMerger(typed);
            case SPLIT -> new UnitSplit(typed);
            case ESTABLISH -> new UnitEstablishment(typed);
            case ABOLISH -> new UnitAbolition(typed);
        };
    }

    /** What a form begins with. */
    static Map<String, String> begun(TerritoryAct act, AdministrativeUnit unit) {
        if (act == TerritoryAct.ESTABLISH) {
            return Map.of(
                    TypedChange.PARENT,
                    unit.code(),
                    UnitEstablishment.TIER,
                    UnitEstablishment.below(unit).name());
        }
        var typed = new HashMap<>(Map.of(TypedChange.PARENT, unit.parent(), "ma.1", unit.code(), "ten", unit.name()));
        if (unit.difficult()) {
            typed.put("kho-khan.1", "co");
        }
        return typed;
    }
}
