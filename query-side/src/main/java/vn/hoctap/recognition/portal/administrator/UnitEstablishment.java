package vn.hoctap.recognition.portal.administrator;

import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.portal.commands.Errand;

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
            return Optional.of("Hãy ghi mã, tên và cấp của đơn vị mới.");
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
        var parent = typed.parent();
        return List.of("Thành lập %s (%s), %s%s.%s"
                .formatted(
                        unit.name(),
                        unit.code(),
                        TierWords.of(tier().orElseThrow()),
                        parent.isEmpty() ? "" : ", trực thuộc " + typed.named(parent),
                        unit.difficult() ? " Đơn vị thuộc vùng khó khăn." : ""));
    }

    @Override
    public Errand errand(long version) {
        var unit = typed.into();
        var established = new AdministrativeUnit(
                unit.code(), unit.name(), tier().orElseThrow(), typed.parent(), unit.difficult());
        return typed.beginning("", typed.body().with("unit", established));
    }
}
