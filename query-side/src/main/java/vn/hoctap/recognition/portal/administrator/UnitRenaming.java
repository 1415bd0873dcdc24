package vn.hoctap.recognition.portal.administrator;

import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.web.text.Text;

/** Đổi tên đơn vị hành chính. */
record UnitRenaming(TypedChange typed) implements TerritoryChange {
    private static final String NAME = "ten";

    @Override
    public Optional<String> lack() {
        return typed.text(NAME).isEmpty()
                ? Optional.of(Text.of("territory.lack.rename"))
                : typed.unknown(List.of(typed.unit().code()));
    }

    @Override
    public List<String> sentences() {
        return List.of(Text.of("territory.will.rename", TypedChange.named(typed.unit()), typed.text(NAME)));
    }

    @Override
    public Errand errand(long version) {
        return typed.changing("renamings", typed.body().text("name", NAME), version);
    }
}
