package vn.hoctap.recognition.local;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hoctap.recognition.local.DamRong.Named;
import vn.hoctap.recognition.local.DamRong.Unit;
import vn.hoctap.recognition.local.PlannedDossier.Step;

/**
 * The district's year 2023: 8 communes and 22 units, each from registration to recognition. The report says that they are
 * recognised; levels, decision numbers and days are made up, the days so that they keep the circulars' dates.
 */
final class DemonstrationPlan {
    static final int YEAR = 2023;
    private static final String DISTRICT = "674";
    private static final String PROVINCE = "68";
    private static final LocalDate REGISTERED = LocalDate.of(2023, 3, 15);

    /** Communes send before 28 February and are done before 31 March (Circular 25/2023 article 9); Tết 2024 lies between. */
    static final List<LocalDate> COMMUNE_DAYS = List.of(
            LocalDate.of(2024, 2, 5),
            LocalDate.of(2024, 2, 19),
            LocalDate.of(2024, 2, 21),
            LocalDate.of(2024, 3, 12),
            LocalDate.of(2024, 3, 20));

    /** Units send before 15 January and are done before 15 February (Circular 24/2023 article 10). */
    static final List<LocalDate> UNIT_DAYS = List.of(
            LocalDate.of(2024, 1, 3),
            LocalDate.of(2024, 1, 9),
            LocalDate.of(2024, 1, 10),
            LocalDate.of(2024, 1, 23),
            LocalDate.of(2024, 1, 30));

    private final DamRong data;

    DemonstrationPlan(DamRong data) {
        this.data = data;
    }

    List<PlannedDossier> dossiers() {
        return Stream.concat(units().stream(), communities().stream()).toList();
    }

    List<PlannedDossier> communities() {
        return data.communes().stream().map(this::commune).toList();
    }

    List<PlannedDossier> units() {
        return IntStream.range(0, data.units().size())
                .mapToObj(index -> unit(unitCode(index), data.units().get(index)))
                .toList();
    }

    Set<String> unitCodes() {
        return IntStream.range(0, data.units().size())
                .mapToObj(DemonstrationPlan::unitCode)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String unitCode(int index) {
        return "DR-%02d".formatted(index + 1);
    }

    private PlannedDossier commune(Named commune) {
        var number = data.communes().indexOf(commune) + 1;
        var name = "Xã " + commune.name();
        var registration =
                registration("LEARNING_COMMUNITY", "COMMUNE", commune.code(), name, commune.code(), name, List.of());
        var indicators = Indicators.ofCommune();
        return new PlannedDossier(
                "demo-community-" + commune.code(),
                registration,
                steps(commune.code(), DISTRICT, indicators, COMMUNE_DAYS, "%02d/QĐ-PGDĐT".formatted(number)));
    }

    private PlannedDossier unit(String code, Unit unit) {
        boolean ofProvince = isOfProvince(unit.name());
        var tier = ofProvince ? "PROVINCE" : "DISTRICT";
        var area = areaOf(unit);
        var registration = registration(
                "LEARNING_UNIT", tier, code, unit.name(), area.code(), area.name(), Indicators.traits(unit.name()));
        var indicators = Indicators.ofUnit(unit.name(), ofProvince);
        return new PlannedDossier(
                "demo-unit-" + code,
                registration,
                steps(
                        code,
                        ofProvince ? PROVINCE : DISTRICT,
                        indicators,
                        UNIT_DAYS,
                        code.substring("DR-".length()) + "/QĐ-UBND"));
    }

    /** An upper secondary school is a unit of the province (Circular 24/2023 article 2). */
    private static boolean isOfProvince(String unitName) {
        return unitName.contains("THPT");
    }

    private Named areaOf(Unit unit) {
        return data.communes().stream()
                .filter(commune -> commune.code().equals(unit.commune()))
                .map(commune -> new Named(commune.code(), "Xã " + commune.name()))
                .findFirst()
                .orElseGet(() -> new Named(data.district().code(), "Huyện Đam Rông (cơ quan cấp huyện)"));
    }

    private static Step registration(
            String kind, String tier, String code, String name, String areaCode, String areaName, List<String> traits) {
        var body = new LinkedHashMap<String, Object>();
        body.put("kind", kind);
        body.put("tier", tier);
        body.put("applicant", Map.of("code", code, "name", name));
        body.put("area", Map.of("code", areaCode, "name", areaName));
        body.put("year", YEAR);
        body.put("profile", Map.of("traits", traits, "difficultArea", true));
        body.put("effectiveOn", REGISTERED.toString());
        return new Step("", "officer-" + code, "COMMUNE_OFFICER", code, body);
    }

    private static List<Step> steps(
            String unit,
            String authority,
            List<Map<String, Object>> indicators,
            List<LocalDate> days,
            String decisionNumber) {
        var steps = new ArrayList<Step>();
        var officer = "officer-" + unit;
        steps.add(step("self-assessments", officer, "COMMUNE_OFFICER", unit, days.get(0), "level", "LEVEL_1"));
        steps.getFirst().body().put("indicators", indicators);
        steps.add(step("submissions", officer, "COMMUNE_OFFICER", unit, days.get(1)));
        steps.add(step("acceptances", "clerk", "RECEIVING_CLERK", authority, days.get(2)));
        steps.add(step("assessments", "chair", "PANEL_CHAIR", authority, days.get(3), "meetsCriteria", true));
        steps.add(step(
                "recognitions", "authority", "AUTHORITY", authority, days.get(4), "decisionNumber", decisionNumber));
        return steps;
    }

    private static Step step(String path, String actor, String role, String unit, LocalDate day, Object... more) {
        var body = new LinkedHashMap<String, Object>();
        body.put("effectiveOn", day.toString());
        for (int index = 0; index < more.length; index += 2) {
            body.put((String) more[index], more[index + 1]);
        }
        return new Step(path, actor, role, unit, body);
    }
}
