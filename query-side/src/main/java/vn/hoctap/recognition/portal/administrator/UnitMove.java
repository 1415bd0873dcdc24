package vn.hoctap.recognition.portal.administrator;

import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.web.text.Text;

/** Chuyển đơn vị hành chính cấp trên. */
record UnitMove(TypedChange typed) implements TerritoryChange {
    @Override
    public Optional<String> lack() {
        return typed.map().unit(typed.parent()).isEmpty()
                ? Optional.of(Text.of("territory.lack.move"))
                : typed.unknown(List.of(typed.unit().code()));
    }

    @Override
    public List<String> sentences() {
        var unit = typed.unit();
        return List.of(Text.of(
                "territory.will.move",
                TypedChange.named(unit),
                typed.named(unit.parent()),
                typed.named(typed.parent())));
    }

    @Override
    public Errand errand(long version) {
        return typed.changing("moves", typed.body().with("parent", typed.parent()), version);
    }
}
