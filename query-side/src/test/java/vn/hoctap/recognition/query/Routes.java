package vn.hoctap.recognition.query;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.RightId;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;
import vn.hoctap.recognition.events.cycle.CycleId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.procedure.ProcedureId;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.query.whatif.Sets;

/** Where the application answers a GET, and a district of which each such address has something to tell. */
final class Routes {
    private static final String DOSSIER =
            District.steps("A-0", RecognitionKind.LEARNING_COMMUNITY).id().toString();
    private static final Map<String, String> VARIABLES = Map.ofEntries(
            entry("/dossiers/{id}/evidence", "/dossiers/" + Attached.DOSSIER + "/evidence"),
            entry("{sha256}", Attached.KEPT),
            entry("/ho-so/{id}/", "/ho-so/" + Attached.DOSSIER + "/"),
            entry("{criterion}", "5"),
            entry("/decisions/{id}", "/decisions/" + Registers.draft("DT-01")),
            entry("/quyet-dinh/{id}", "/quyet-dinh/" + Registers.draft("DT-01")),
            entry("/panels/{id}", "/panels/" + Councils.PANEL),
            entry("/hoi-dong/{id}", "/hoi-dong/" + Councils.PANEL),
            entry("/phien-danh-gia/{id}", "/phien-danh-gia/" + RegisterLives.SESSION),
            entry("/organisations/{code}", "/organisations/THCS-01"),
            entry("/to-chuc/{code}", "/to-chuc/THCS-01"),
            entry("/quan-tri/quyen/{id}", "/quan-tri/quyen/" + PersonId.of("officer-24853")),
            entry("/chu-ky/{id}", "/chu-ky/" + CycleId.of("CDHT-XA", 2023, "PGDDT-674")),
            entry("/bo-tieu-chi/{title}/{version}", "/bo-tieu-chi/CDHT-XA/2"),
            entry("{ordinal}", "1"),
            entry("{act}", "nhap"),
            entry("{step}", "tu-choi"),
            entry("{title}", "CDHT-XA"),
            entry("{version}", "1"),
            entry("/dia-ban/{code}", "/dia-ban/24875"),
            entry("{stream}", DOSSIER),
            entry("{year}", "2023"),
            entry("{right}", RightId.of(PersonId.of("officer-24853"), 1).toString()),
            entry("{queue}", "TO_RECEIVE"),
            entry("{projection}", "progress"),
            entry("{figure}", "COMMUNES_RECOGNISED"),
            entry("{format:csv|xlsx|jsonl}", "csv"));
    private static final String BETWEEN = "?year=2023&from=2024-01-01T00:00:00Z&to=2030-01-01T00:00:00Z";
    private static final String SUPPOSED = "?nam=2023&danh-hieu=CDHT-XA&theo=CDHT-XA:1";
    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            entry("/api/v1/dossiers/{id}/differences", BETWEEN),
            entry("/api/v1/progress/differences", BETWEEN),
            entry("/api/v1/what-if", "?year=2023&title=CDHT-XA&criteriaVersion=1"),
            entry("/api/v1/search", "?q=da+knang"),
            entry("/api/v1/log/inclusion", "?position=1"),
            entry("/api/v1/log/consistency", "?from=1"),
            entry("/tien-do", "?nam=2023"),
            entry("/quan-tri/bo-tieu-chi/so-sanh", "?bo=CDHT-XA&sau=2"),
            entry("/quan-tri/thu-tuc/ban-hanh", "?thu-tuc=CDHT-XA"),
            entry("/quan-tri/muc-tieu/bo", "?so=0"),
            entry("/kiem-toan/gia-dinh", SUPPOSED),
            entry("/kiem-toan/gia-dinh/danh-sach.{format:csv|xlsx|jsonl}", SUPPOSED),
            entry("/kiem-toan/so-sanh", "?nam=2023"),
            entry("/dang-ky-danh-hieu", "?don-vi=24853&danh-hieu=CDHT-XA&nam=2027"));

    private Routes() {}

    /** The ways in which controllers of ours are asked, each with the method that answers. */
    static Stream<Map.Entry<RequestMappingInfo, HandlerMethod>> of(QuerySide side) {
        return side
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(way -> isOurs(way.getValue()))
                .filter(way -> methodsOf(way.getKey()).contains(RequestMethod.GET));
    }

    /** An address that a route stands for. */
    static String example(String route) {
        var address = ofPaper(route);
        for (var variable : VARIABLES.entrySet()) {
            address = address.replace(variable.getKey(), variable.getValue());
        }
        address = address.replace("{id}", DOSSIER).replace("{code}", "24853");
        return address + PARAMETERS.getOrDefault(route, "?year=2023");
    }

    /** Of each paper there is a dossier that has come so far. */
    private static String ofPaper(String route) {
        if (!route.endsWith(".pdf")) {
            return route;
        }
        var dossier = route.contains("tu-choi") ? PrintedDistrict.DECLINED : PrintedDistrict.WHOLE;
        return route.replace("/ho-so/{id}", "/ho-so/" + dossier.id())
                .replace("/quyet-dinh/{id}", "/quyet-dinh/" + Registers.draft("DT-05"));
    }

    static List<Envelope> district() {
        var id = CriteriaId.of("CDHT-XA");
        var set = Sets.levels("CDHT-XA", Sets.share("5.1", 60, 80));
        var published = Stream.of(1, 2)
                .map(version -> new CriteriaSetPublished(id, version, set, "Giả định", Judged.DAY))
                .map(event -> Written.now(event, id.toString()))
                .toList();
        var open = CycleId.of("CDHT-XA", 2027, "PGDDT-674");
        var cycle = Registers.cycle(2027).subList(0, 2).stream()
                .map(event -> Written.now(event, open.toString()))
                .toList();
        var lives = new ArrayList<>(RegisterLives.all());
        var procedure = new ProcedurePublished(
                ProcedureId.of("CDHT-XA"), 1, DecidedDistrict.procedure(List.of()), "Giả định", Judged.DAY);
        var rules = List.of(Written.now(procedure, procedure.procedureId().toString()));
        lives.addAll(List.of(Attached.life(), published, cycle, rules));
        lives.addAll(PrintedDistrict.lives());
        lives.addAll(Prepared.lives());
        return District.generated(20, 3, lives);
    }

    static boolean isOurs(HandlerMethod handler) {
        var name = handler.getBeanType().getPackageName();
        return name.startsWith("vn.hoctap.recognition.query") || name.startsWith("vn.hoctap.recognition.portal");
    }

    private static Set<RequestMethod> methodsOf(RequestMappingInfo way) {
        return way.getMethodsCondition().getMethods();
    }
}
