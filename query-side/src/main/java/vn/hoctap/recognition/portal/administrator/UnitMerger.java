package vn.hoctap.recognition.portal.administrator;

import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.web.text.Text;

/** Nhập đơn vị hành chính. */
record UnitMerger(TypedChange typed) implements TerritoryChange {
    private static final int FEWEST = 2;

    @Override
    public Optional<String> lack() {
        return !typed.into().isWhole() || typed.codes().size() < FEWEST
                ? Optional.of(Text.of("territory.lack.merge"))
                : typed.unknown(typed.codes());
    }

    @Override
    public List<String> sentences() {
        var into = typed.into();
        var before = TypedChange.joined(typed.codes().stream().map(typed::named));
        var gone =
                typed.codes().stream().filter(code -> !code.equals(into.code())).toList();
        return List.of(
                Text.of("territory.will.merge", before, into.name(), into.code(), typed.named(typed.parent())),
                Text.of("territory.will.codes-end", String.join(", ", gone)));
    }

    @Override
    public Errand errand(long version) {
        var into = typed.into().under(typed.parent(), typed.unit());
        return typed.beginning(
                "/mergers", typed.body().with("codes", typed.codes()).with("into", into));
    }
}
