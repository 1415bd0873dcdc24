package vn.hoctap.recognition.portal.administrator;

import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.web.text.Text;

/** Thành lập đơn vị hành chính; the unit at hand is what the new one belongs to, unless something else is typed. */
record UnitEstablishment(TypedChange typed) implements TerritoryChange {
    static final String TIER = "cap";

    /** What is usually established in a unit. */
    static AdministrativeTier below(AdministrativeUnit unit) {
        return switch (unit.tier()) {
            case PROVINCE -> AdministrativeTier.DISTRICT;
            case DISTRICT, COMMUNE -> AdministrativeTier.COMMUNE;
        };
    }

    @Override
    public Optional<String> lack() {
        if (!typed.into().isWhole() || tier().isEmpty()) {
            return Optional.of(Text.of("territory.lack.establish"));
        }
        return typed.parent().isEmpty() ? Optional.empty() : typed.unknown(List.of(typed.parent()));
    }

    private Optional<AdministrativeTier> tier() {
        return List.of(AdministrativeTier.values()).stream()
                .filter(tier -> tier.name().equals(typed.text(TIER)))
                .findFirst();
    }

    @Override
    public List<String> sentences() {
        var unit = typed.into();
        var established = established(unit, TierWords.of(tier().orElseThrow()));
        return List.of(
                unit.difficult() ? established + " " + Text.of("territory.will.establish.difficult") : established);
    }

    private String established(TypedUnit unit, String tier) {
        var parent = typed.parent();
        return parent.isEmpty()
                ? Text.of("territory.will.establish", unit.name(), unit.code(), tier)
                : Text.of("territory.will.establish.within", unit.name(), unit.code(), tier, typed.named(parent));
    }

    @Override
    public Errand errand(long version) {
        var unit = typed.into();
        var established = new AdministrativeUnit(
                unit.code(), unit.name(), tier().orElseThrow(), typed.parent(), unit.difficult());
        return typed.beginning("", typed.body().with("unit", established));
    }
}
