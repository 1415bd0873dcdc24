package vn.hoctap.recognition.portal.administrator;

import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.web.text.Text;

/** Chia, tách đơn vị hành chính. */
record UnitSplit(TypedChange typed) implements TerritoryChange {
    private static final int FEWEST = 2;

    @Override
    public Optional<String> lack() {
        var parts = typed.parts();
        return parts.size() < FEWEST || !parts.stream().allMatch(TypedUnit::isWhole)
                ? Optional.of(Text.of("territory.lack.split"))
                : typed.unknown(List.of(typed.unit().code()));
    }

    @Override
    public List<String> sentences() {
        var parts = TypedChange.joined(typed.parts().stream().map(part -> part.name() + " (" + part.code() + ")"));
        var unit = typed.unit();
        return List.of(Text.of("territory.will.split", TypedChange.named(unit), parts, typed.named(unit.parent())));
    }

    @Override
    public Errand errand(long version) {
        var unit = typed.unit();
        var into = typed.parts().stream()
                .map(part -> part.under(unit.parent(), unit))
                .toList();
        return typed.beginning("/" + unit.code() + "/splits", typed.body().with("into", into));
    }
}
