package vn.hoctap.recognition.portal.administrator;

import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.portal.commands.Errand;

/** Giải thể đơn vị hành chính. */
record UnitAbolition(TypedChange typed) implements TerritoryChange {
    @Override
    public Optional<String> lack() {
        long below = typed.map()
                .units()
                .filter(unit -> unit.parent().equals(typed.unit().code()))
                .count();
        return below > 0
                ? Optional.of(
                        "Vào ngày này đơn vị còn %d đơn vị trực thuộc; hãy chuyển hoặc giải thể các đơn vị đó trước."
                                .formatted(below))
                : typed.unknown(List.of(typed.unit().code()));
    }

    @Override
    public List<String> sentences() {
        var unit = typed.unit();
        return List.of(
                TypedChange.named(unit) + " giải thể; không đơn vị nào kế tục.",
                "Mã không còn dùng từ ngày ấy: " + unit.code() + ".");
    }

    @Override
    public Errand errand(long version) {
        return typed.changing("abolitions", typed.body(), version);
    }
}
