package vn.hoctap.recognition.portal.administrator;

import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.web.text.Text;

/** Giải thể đơn vị hành chính. */
record UnitAbolition(TypedChange typed) implements TerritoryChange {
    @Override
    public Optional<String> lack() {
        long below = typed.map()
                .units()
                .filter(unit -> unit.parent().equals(typed.unit().code()))
                .count();
        return below > 0
                ? Optional.of(Text.of("territory.lack.abolish", below))
                : typed.unknown(List.of(typed.unit().code()));
    }

    @Override
    public List<String> sentences() {
        var unit = typed.unit();
        return List.of(
                Text.of("territory.will.abolish", TypedChange.named(unit)),
                Text.of("territory.will.codes-end", unit.code()));
    }

    @Override
    public Errand errand(long version) {
        return typed.changing("abolitions", typed.body(), version);
    }
}
