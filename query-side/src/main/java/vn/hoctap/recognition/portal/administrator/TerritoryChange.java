package vn.hoctap.recognition.portal.administrator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.query.territory.TerritoryAt;

/**
 * A change of the map as somebody has typed it in: what will be so, and what is sent.
 *
 * @param unit that it is about, as it is before
 * @param map of the day from which it holds, before it
 */
record TerritoryChange(
        TerritoryAct act, AdministrativeUnit unit, TerritoryAt map, LocalDate day, Map<String, String> form) {
    /** Why it cannot even be told what will be so. */
    Optional<String> fault() {
        if (Body.typed(form, "can-cu").isEmpty()) {
            return Optional.of("Hãy ghi căn cứ pháp lý của thay đổi.");
        }
        var incomplete = switch (act) {
            case RENAME -> Body.typed(form, "ten").isEmpty();
            case MOVE -> map.unit(parent()).isEmpty();
            case MERGE -> !into().isWhole() || codes().size() < 2;
            case SPLIT -> parts().size() < 2 || !parts().stream().allMatch(TypedUnit::isWhole);
        };
        return incomplete ? Optional.of(lacking()) : unknown();
    }

    private String lacking() {
        return switch (act) {
            case RENAME -> "Hãy ghi tên mới.";
            case MOVE -> "Vào ngày này không có đơn vị cấp trên nào mang mã đã ghi.";
            case MERGE -> "Hãy ghi mã của ít nhất một đơn vị được nhập cùng, mã và tên của đơn vị mới.";
            case SPLIT -> "Hãy ghi mã và tên của ít nhất hai đơn vị mới; mỗi dòng phải đủ cả hai.";
        };
    }

    private Optional<String> unknown() {
        var known = act == TerritoryAct.MERGE ? codes() : List.of(unit.code());
        return known.stream()
                .filter(code -> map.unit(code).isEmpty())
                .findFirst()
                .map(code -> "Vào ngày này không có đơn vị hành chính nào mang mã " + code + ".");
    }

    /** What will be so from its day on, one sentence each; of one that has no fault. */
    List<String> sentences() {
        return switch (act) {
            case RENAME -> List.of(named(unit) + " đổi tên thành " + Body.typed(form, "ten") + ".");
            case MOVE ->
                List.of(named(unit) + " thôi trực thuộc " + named(unit.parent()) + ", chuyển về trực thuộc "
                        + named(parent()) + ".");
            case MERGE -> merged();
            case SPLIT ->
                List.of(named(unit) + " được chia, tách thành "
                        + parts().stream()
                                .map(part -> part.name() + " (" + part.code() + ")")
                                .collect(Collectors.joining(" và "))
                        + ", cùng trực thuộc " + named(unit.parent()) + ".");
        };
    }

    private List<String> merged() {
        var before = codes().stream().map(this::named).collect(Collectors.joining(" và "));
        var after = into().name() + " (" + into().code() + ")";
        var gone = codes().stream().filter(code -> !code.equals(into().code())).toList();
        return List.of(
                before + " nhập thành " + after + ", trực thuộc " + named(parent()) + ".",
                "Mã không còn dùng từ ngày ấy: " + String.join(", ", gone) + ".");
    }

    /** @param version of the map that was seen */
    Errand errand(long version) {
        var body = new Body(form).text("legalBasis", "can-cu").with("effectiveOn", day);
        var key = Form.key(form);
        var units = "administrative-units/";
        return switch (act) {
            case RENAME ->
                Errand.change(
                        units + unit.code() + "/renamings",
                        body.text("name", "ten").fields(),
                        key,
                        version);
            case MOVE ->
                Errand.change(
                        units + unit.code() + "/moves",
                        body.with("parent", parent()).fields(),
                        key,
                        version);
            case MERGE ->
                Errand.beginning(
                        units + "mergers",
                        body.with("codes", codes())
                                .with("into", into().under(parent(), unit))
                                .fields(),
                        key);
            case SPLIT ->
                Errand.beginning(
                        units + unit.code() + "/splits",
                        body.with("into", newUnits()).fields(),
                        key);
        };
    }

    private List<AdministrativeUnit> newUnits() {
        return parts().stream().map(part -> part.under(unit.parent(), unit)).toList();
    }

    private List<TypedUnit> parts() {
        return TypedUnit.rows(form).stream().filter(part -> !part.isBlank()).toList();
    }

    private TypedUnit into() {
        return TypedUnit.in(form, "1");
    }

    /** Its own code, and those that were typed line by line. */
    private List<String> codes() {
        return Stream.concat(Stream.of(unit.code()), Body.lines(form.getOrDefault("cac-ma", "")).stream())
                .distinct()
                .toList();
    }

    private String parent() {
        return Body.typed(form, "cap-tren");
    }

    private String named(String code) {
        return map.unit(code).map(TerritoryChange::named).orElse("mã " + code);
    }

    private static String named(AdministrativeUnit known) {
        return known.name() + " (" + known.code() + ")";
    }
}
