package vn.hoctap.recognition.portal.administrator;

import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.portal.commands.Errand;

/** Chuyển đơn vị hành chính cấp trên. */
record UnitMove(TypedChange typed) implements TerritoryChange {
    @Override
    public Optional<String> lack() {
        return typed.map().unit(typed.parent()).isEmpty()
                ? Optional.of("Vào ngày này không có đơn vị cấp trên nào mang mã đã ghi.")
                : typed.unknown(List.of(typed.unit().code()));
    }

    @Override
    public List<String> sentences() {
        var unit = typed.unit();
        return List.of("%s thôi trực thuộc %s, chuyển về trực thuộc %s."
                .formatted(TypedChange.named(unit), typed.named(unit.parent()), typed.named(typed.parent())));
    }

    @Override
    public Errand errand(long version) {
        return typed.changing("moves", typed.body().with("parent", typed.parent()), version);
    }
}
