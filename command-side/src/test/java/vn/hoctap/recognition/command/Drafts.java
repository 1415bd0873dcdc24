package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.NamedUuid;
import vn.hoctap.recognition.events.decision.RegisterId;

/** The drafts of decisions that a test puts forward, each area's to a body of its own. */
record Drafts(CommandApi api) {
    /** A dossier that the council has put to the authority. */
    UUID proposed(String applicant, String area) {
        return proposed(applicant, area, LocalDate.of(2024, 3, 20));
    }

    UUID proposed(String applicant, String area, LocalDate assessedOn) {
        return ProposedDossier.store(api.bean(EventStore.class), applicant, area, assessedOn);
    }

    UUID verified(String area, String series, List<UUID> dossiers) {
        return verified(area, series, recognition(dossiers), "{}");
    }

    UUID verified(String area, String series, String content, String dated) {
        var draft = "DT-" + NamedUuid.of(series + content).toString().substring(0, 8);
        var body = proposal(area, draft, series, content);
        List.of("deputy", "authority").forEach(name -> api.people().introduce(name, body));
        var proposed = dated.equals("{}") ? body : body.replaceFirst("^\\{", dated.replace("}", ","));
        var decision = CommandApi.idOf(api.postTo("/api/v1/decisions", proposed, CommandApi.AS, "specialist"));
        var verified = step(api, decision, "verifications", "deputy", dated);
        assertThat(verified.statusCode()).as(verified.body()).isEqualTo(200);
        return decision;
    }

    static String recognition(List<UUID> dossiers) {
        return dossiers.stream()
                .map("{\"dossierId\":\"%s\",\"award\":{\"kind\":\"LEVEL\",\"level\":\"LEVEL_1\"}}"::formatted)
                .collect(Collectors.joining(",", "{\"kind\":\"RECOGNITION\",\"items\":[", "]}"));
    }

    static String proposal(String area, String draft, String series, String content) {
        return """
                {"draft":"%s","body":"PGDDT-%s","series":"%s","content":%s,\
                "grounds":["Căn cứ"],"proposal":"12/TTr-HĐ"}""".formatted(draft, area, series, content);
    }

    /** The answers' status codes; the decisions go to the processes in turns. */
    static List<Integer> signedAtOnce(List<UUID> decisions, CommandApi... processes) {
        List<Future<Integer>> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = IntStream.range(0, decisions.size())
                    .mapToObj(turn -> threads.submit(() -> sign(processes[turn % processes.length], decisions.get(turn))
                            .statusCode()))
                    .toList();
        }
        return answers.stream().map(Future::resultNow).toList();
    }

    static HttpResponse<String> sign(CommandApi process, UUID decision) {
        return step(process, decision, "signatures", "authority", "{}");
    }

    static HttpResponse<String> step(CommandApi process, UUID decision, String act, String actor, String body) {
        return process.postTo("/api/v1/decisions/" + decision + "/" + act, body, "If-Match", "*", CommandApi.AS, actor);
    }

    List<Integer> numbers(String area, String series) {
        return api.storedPayloads(register(area, series)).stream()
                .map(JsonMapper.shared()::readTree)
                .map(numbered -> numbered.path("number").asInt())
                .toList();
    }

    static UUID register(String area, String series) {
        var year = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear();
        return RegisterId.of("PGDDT-" + area, year, series).value();
    }
}
