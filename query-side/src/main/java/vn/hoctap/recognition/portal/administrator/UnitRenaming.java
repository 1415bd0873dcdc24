package vn.hoctap.recognition.portal.administrator;

import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.portal.commands.Errand;

/** Đổi tên đơn vị hành chính. */
record UnitRenaming(TypedChange typed) implements TerritoryChange {
    private static final String NAME = "ten";

    @Override
    public Optional<String> lack() {
        return typed.text(NAME).isEmpty()
                ? Optional.of("Hãy ghi tên mới.")
                : typed.unknown(List.of(typed.unit().code()));
    }

    @Override
    public List<String> sentences() {
        return List.of(TypedChange.named(typed.unit()) + " đổi tên thành " + typed.text(NAME) + ".");
    }

    @Override
    public Errand errand(long version) {
        return typed.changing("renamings", typed.body().text("name", NAME), version);
    }
}
