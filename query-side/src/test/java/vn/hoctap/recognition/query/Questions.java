package vn.hoctap.recognition.query;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where somebody may look who is curious about the {@link Neighbours}: every address of the application, with their names too. */
final class Questions {
    private static final String MISSING = "00000000-0000-8000-8000-000000000000";
    private static final String BETWEEN = "year=2023&from=2024-01-01T00:00:00Z&to=2030-01-01T00:00:00Z";
    private static final String UNKNOWN = "2c5ea4c0-4067-41e9-8bad-9b1deb4d3b7d";
    private static final String SUPPOSED = "nam=2023&danh-hieu=CDHT-XA&theo=CDHT-XA:1";
    private static final Map<String, String> NEEDED = Map.ofEntries(
            entry("/api/v1/dossiers/{id}/differences", BETWEEN),
            entry("/api/v1/progress/differences", BETWEEN),
            entry("/api/v1/what-if", "year=2023&title=CDHT-XA&criteriaVersion=1"),
            entry("/api/v1/search", "year=2023&q=da+knang"),
            entry("/api/v1/log/inclusion", "position=1"),
            entry("/api/v1/log/consistency", "from=1"),
            entry("/tien-do", "nam=2023"),
            entry("/theo-doi", "nam=2023&so-voi=2024-01-31"),
            entry("/theo-doi/bao-cao.pdf", "nam=2023&ngay=2024-02-20"),
            entry("/tiep-nhan/so-theo-doi.pdf", "nam=2024"),
            entry("/tiep-nhan/so-theo-doi/danh-sach.{format:csv|xlsx|jsonl}", "nam=2024"),
            entry("/ho-so", "nam=2023"),
            entry("/dang-ky-danh-hieu", "don-vi=24853&danh-hieu=CDHT-XA&nam=2023"),
            entry("/quan-tri/thu-tuc/ban-hanh", "thu-tuc=CDHT-XA"),
            entry("/quan-tri/muc-tieu/bo", "so=0"),
            entry("/api/v1/decisions", "year=2024"),
            entry("/api/v1/decision-registers", "year=2024"),
            entry("/kiem-toan/so-sanh", "nam=2023"),
            entry("/kiem-toan/gia-dinh", SUPPOSED),
            entry("/kiem-toan/gia-dinh/danh-sach.{format:csv|xlsx|jsonl}", SUPPOSED));
    private static final String THEIRS =
            "&area=24856&dossier=" + Neighbours.JUDGED + "&office=UBND-24856&actor=officer-other&subject=officer-other";
    private static final String THEIRS_IN_VIETNAMESE = "&dia-ban=24856&xa=24856&don-vi=24856&nguoi=officer-other";
    private static final List<String> OF_ONE = List.of("", "&inForceOn=2024-02-20&version=0");
    private static final List<String> OF_MANY = List.of("", THEIRS);
    private static final List<String> OF_PAGES = List.of(
            "",
            THEIRS,
            "&limit=1&order=OLDEST&kind=LEARNING_UNIT&waiting=true&on=2028-01-01",
            "&area=674&map=NOW&inForceOn=2024-02-20&asRecordedAt=2030-01-01T00:00:00Z");

    /** Pages have parameters of their own; the page of one thing is the question. */
    private static final List<String> OF_PORTAL = List.of("", THEIRS_IN_VIETNAMESE);

    /** What only the neighbours are called, what resembles that, and what all are called. */
    private static final List<String> WORDS = List.of("24856", "nang+U-22", "da+knag+24856", "da+knang");

    private static final List<String> SEARCHES = List.of(
            "/api/v1/search?q=",
            "/api/v1/search?year=2023&limit=1&q=",
            "/api/v1/organisations?q=",
            "/api/v1/decisions?q=",
            "/api/v1/recognitions?q=",
            "/tra-cuu?ten=");

    private Questions() {}

    static List<String> of(QuerySide side) {
        var routes = Routes.of(side).flatMap(way -> way.getKey().getPatternValues().stream());
        var searches = SEARCHES.stream().flatMap(search -> WORDS.stream().map(search::concat));
        return Stream.concat(routes.flatMap(Questions::of), searches).toList();
    }

    /** To which there is another answer for whoever may know of the neighbours. */
    static Stream<String> aboutNeighbours() {
        return Stream.of(
                "/ho-so?nam=2023",
                "/tien-do?nam=2023",
                "/theo-doi?nam=2023",
                "/theo-doi/REGISTERED?nam=2023",
                "/theo-doi/bao-cao.pdf?nam=2023",
                "/ho-so/" + Neighbours.JUDGED + "/to-trinh.pdf",
                "/ho-so/" + Neighbours.JUDGED + "/ban-tong-hop.pdf",
                "/ho-so/" + Neighbours.JUDGED + "/khieu-nai",
                "/ho-so/" + Neighbours.JUDGED + "/phieu-kiem-soat.pdf",
                "/tiep-nhan/so-theo-doi.pdf?nam=2024",
                "/tiep-nhan/so-theo-doi/danh-sach.csv?nam=2024",
                "/hoi-dong/" + Councils.PANEL + "/bao-cao.pdf",
                "/api/v1/progress?year=2023",
                "/api/v1/dossiers?year=2023",
                "/api/v1/dossiers.xlsx?year=2023",
                "/api/v1/dossiers/" + Neighbours.JUDGED + "/evidence/" + Neighbours.EVIDENCE,
                "/api/v1/search?q=24856",
                "/api/v1/panels/" + Neighbours.PANEL,
                "/api/v1/panels/" + Councils.PANEL + "/sessions",
                "/hoi-dong/" + Neighbours.PANEL,
                "/hoi-dong/" + Councils.PANEL,
                "/phien-danh-gia/" + Councils.session(Neighbours.JUDGED),
                "/api/v1/decisions/" + Neighbours.DECISION,
                "/api/v1/deadlines/counts",
                "/api/v1/rights",
                "/api/v1/audit-trail",
                "/kiem-toan/nhat-ky",
                "/kiem-toan/ho-so/" + Neighbours.JUDGED,
                "/kiem-toan/dien-lai?xa=24856&nam=2023",
                "/kiem-toan/so-sanh?nam=2023",
                "/api/v1/queues");
    }

    private static Stream<String> of(String route) {
        var base = NEEDED.getOrDefault(route, "year=2023");
        return addresses(route).flatMap(address -> variants(route).stream().map(each -> address + "?" + base + each));
    }

    private static List<String> variants(String route) {
        if (!route.startsWith("/api/")) {
            return route.contains("{id}") ? List.of("") : OF_PORTAL;
        }
        if (route.contains("{id}")) {
            return OF_ONE;
        }
        return route.contains("{format") ? OF_MANY : OF_PAGES;
    }

    private static Stream<String> addresses(String route) {
        return filled(Stream.of(route), "{id}", ids())
                .flatMap(each -> filled(Stream.of(each), "{sha256}", List.of(Attached.KEPT, Neighbours.EVIDENCE)))
                .flatMap(each -> filled(Stream.of(each), "certificates/{code}", List.of("certificates/" + UNKNOWN)))
                .flatMap(each -> filled(Stream.of(each), "kiem-tra/{code}", List.of("kiem-tra/" + UNKNOWN)))
                .flatMap(each -> filled(Stream.of(each), "{code}", List.of("24856", "THCS-01")))
                .flatMap(each -> filled(Stream.of(each), "{format:csv|xlsx|jsonl}", List.of("csv", "xlsx", "jsonl")))
                .flatMap(each -> filled(Stream.of(each), "{queue}", List.of("TO_ASSESS", "BALLOT_MISSING")))
                .flatMap(each -> filled(Stream.of(each), "{figure}", List.of("COMMUNES_RECOGNISED")))
                .flatMap(each -> filled(Stream.of(each), "{criterion}", List.of("5")))
                .flatMap(each -> filled(Stream.of(each), "{projection}", List.of("progress")))
                .flatMap(each -> filled(Stream.of(each), "{ordinal}", List.of("1")))
                .flatMap(each -> filled(Stream.of(each), "{act}", List.of("nhap")))
                .flatMap(each -> filled(Stream.of(each), "{step}", List.of("rut-ho-so", "tu-choi")))
                .flatMap(each -> filled(Stream.of(each), "{right}", List.of(MISSING)))
                .flatMap(each -> filled(Stream.of(each), "{stream}", ids()))
                .flatMap(each -> filled(Stream.of(each), "{year}", List.of("2023")))
                .flatMap(each -> filled(Stream.of(each), "{title}", List.of("CDHT-XA")))
                .flatMap(each -> filled(Stream.of(each), "{version}", List.of("1")));
    }

    private static Stream<String> filled(Stream<String> addresses, String variable, List<String> values) {
        return addresses.flatMap(address -> address.contains(variable)
                ? values.stream().map(value -> address.replace(variable, value))
                : Stream.of(address));
    }

    private static List<String> ids() {
        return Stream.of(
                        OurCommune.DOSSIERS,
                        Neighbours.DOSSIERS,
                        List.of(Registers.draft("DT-01"), Neighbours.DECISION, Councils.PANEL, Neighbours.PANEL),
                        List.of(Councils.session(OurCommune.JUDGED), Councils.session(Neighbours.JUDGED)))
                .flatMap(List::stream)
                .map(Object::toString)
                .toList();
    }
}
