package vn.hoctap.recognition.local;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.local.DamRong.Commune;
import vn.hoctap.recognition.local.DamRong.Unit;

/**
 * The district's year 2023: 8 communes and 22 units, each from registration to publication; and the year under way, in which
 * officers may begin. The report says that they are recognised; figures, councils, papers and days are made up.
 */
final class DemonstrationPlan {
    private static final int SMALLEST_UNIT = 20;

    private final DamRong data;
    private final YearUnderWay underWay;
    private final List<PlannedDossier> communities;
    private final List<PlannedDossier> units;

    DemonstrationPlan(DamRong data, YearUnderWay underWay) {
        this.data = data;
        this.underWay = underWay;
        communities = numbered(data.communes(), (index, commune) -> commune(commune, citizens(index, data)));
        units = numbered(data.units(), DemonstrationPlan::unit);
    }

    /** What the district's own file tells, and a year that is open today. */
    static DemonstrationPlan of(int year) {
        return new DemonstrationPlan(DamRong.read(), YearUnderWay.of(year));
    }

    List<PlannedDossier> communities() {
        return communities;
    }

    List<PlannedDossier> units() {
        return units;
    }

    /** Where an applicant is to be found now. */
    String place(PlannedDossier dossier) {
        return dossier.title() == Title.COMMUNE ? data.place(dossier.code()) : dossier.name();
    }

    Set<String> codes() {
        return dossiers().map(PlannedDossier::code).collect(Collectors.toUnmodifiableSet());
    }

    Set<String> unitCodes() {
        return units.stream().map(PlannedDossier::code).collect(Collectors.toUnmodifiableSet());
    }

    /** Units come first: only their codes tell a load that was cut short. */
    private Stream<PlannedDossier> dossiers() {
        return Stream.concat(units.stream(), communities.stream());
    }

    /** @param criteria what is published under the code of a title */
    List<Phase> phases(Function<String, CriteriaSet> criteria) {
        return List.of(
                new Phase("mở đợt công nhận, ghi nhận các đơn vị", opening()),
                rightsOfApplicants(),
                new Phase("đăng ký, tự đánh giá, nộp hồ sơ", each(dossier -> apply(dossier, criteria))),
                new Phase("tiếp nhận hồ sơ", ofEachTitle(DemonstrationPlan::takenIn)),
                new Phase(
                        "thành lập hội đồng",
                        ofEachTitle((title, _) -> List.of(title.council().establishment()))),
                new Phase(
                        "họp hội đồng",
                        each(dossier -> dossier.title().council().session(dossier))),
                new Phase("ra quyết định", ofEachTitle(DemonstrationPlan::decided)),
                new Phase("công bố kết quả", each(dossier -> List.of(dossier.publication()))));
    }

    /** Comes before everything else: without a right nobody may do or read anything. */
    Phase rightsOfOffices() {
        return new Phase("cấp quyền cho cơ quan", granted(GrantedRight.ofOffices().stream()));
    }

    /** Comes once the applicants are recorded; data that is older than rights gets them with the next start. */
    Phase rightsOfApplicants() {
        var officers = dossiers().map(PlannedDossier::code).map(GrantedRight::ofApplicant);
        return new Phase("cấp quyền cho cán bộ đầu mối", granted(officers));
    }

    /** The rights of one person follow each other. */
    private static List<List<Act>> granted(Stream<List<GrantedRight>> people) {
        return people.map(rights -> rights.stream().flatMap(GrantedRight::acts).toList())
                .toList();
    }

    private List<List<Act>> opening() {
        return Stream.of(
                        alone(Stream.of(Title.values()).map(Title::opening)),
                        alone(units.stream().map(PlannedDossier::entryOfOrganisation)),
                        List.of(underWay.acts()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Act> apply(PlannedDossier dossier, Function<String, CriteriaSet> criteria) {
        return dossier.application(criteria.apply(dossier.title().code()));
    }

    /** One after the other at the desk, so that nobody waits for the book of the day. */
    private static List<Act> takenIn(Title title, List<PlannedDossier> dossiers) {
        return numbered(dossiers, (before, dossier) -> dossier.acceptance(before));
    }

    private static List<Act> decided(Title title, List<PlannedDossier> dossiers) {
        return PlannedDecision.of(title, dossiers).stream()
                .flatMap(decision -> decision.acts().stream())
                .toList();
    }

    private static <T, R> List<R> numbered(List<T> things, BiFunction<Integer, T, R> make) {
        return IntStream.range(0, things.size())
                .mapToObj(index -> make.apply(index, things.get(index)))
                .toList();
    }

    private static List<List<Act>> alone(Stream<Act> acts) {
        return acts.map(List::of).toList();
    }

    private List<List<Act>> each(Function<PlannedDossier, List<Act>> line) {
        return dossiers().map(line).toList();
    }

    private List<List<Act>> ofEachTitle(BiFunction<Title, List<PlannedDossier>, List<Act>> line) {
        return Stream.of(Title.values())
                .map(title -> line.apply(
                        title,
                        dossiers().filter(dossier -> dossier.title() == title).toList()))
                .toList();
    }

    /** The learning citizens of the report, shared out among the communes. */
    private static int citizens(int index, DamRong data) {
        int all = data.report().learningCitizens();
        int communes = data.communes().size();
        return all / communes + (index < all % communes ? 1 : 0);
    }

    private static PlannedDossier commune(Commune commune, int learningCitizens) {
        return new PlannedDossier(
                Title.COMMUNE,
                commune.code(),
                "Xã " + commune.name(),
                List.of(),
                commune.code(),
                Claims.sizeWith(learningCitizens));
    }

    private static PlannedDossier unit(int index, Unit unit) {
        return new PlannedDossier(
                isOfProvince(unit) ? Title.UNIT_OF_PROVINCE : Title.UNIT_OF_DISTRICT,
                "DR-%02d".formatted(index + 1),
                unit.name(),
                Traits.of(unit.name()),
                unit.area(),
                SMALLEST_UNIT + 2 * index);
    }

    /** An upper secondary school is a unit of the province (Circular 24/2023 article 2). */
    private static boolean isOfProvince(Unit unit) {
        return unit.name().contains("THPT");
    }
}
