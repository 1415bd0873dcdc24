package vn.hoctap.recognition.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.messaging.Envelope;

/**
 * The figures of a year by going through every event from the first on. It knows the events by their names in JSON alone and
 * shares nothing with the projection.
 */
final class NaiveYears {
    private final Map<String, List<Step>> dossiers = new LinkedHashMap<>();

    NaiveYears(List<Envelope> ledger) {
        for (var envelope : ledger) {
            var payload = JsonMapper.shared().readTree(envelope.payload());
            if (payload.has("dossierId")) {
                dossiers.computeIfAbsent(envelope.stream(), ignored -> new ArrayList<>())
                        .add(new Step(envelope.type(), envelope.recordedAt(), day(payload, "effectiveOn"), payload));
            }
        }
    }

    private record Step(String type, Instant recordedAt, LocalDate effectiveOn, JsonNode payload) {}

    private static LocalDate day(JsonNode payload, String name) {
        return LocalDate.parse(payload.path(name).asString());
    }

    /** @param area null for all */
    Map<String, Long> figures(
            int year, @Nullable String area, @Nullable Instant recorded, @Nullable LocalDate inForce, LocalDate on) {
        var figures = new TreeMap<String, Long>();
        for (var steps : dossiers.values()) {
            if (steps.getFirst().payload().path("year").asInt() == year) {
                var state = new State();
                for (var step : steps) {
                    if ((recorded == null || !step.recordedAt().isAfter(recorded))
                            && (inForce == null || !step.effectiveOn().isAfter(inForce))) {
                        state.take(step);
                    }
                }
                if (!state.stage.isEmpty() && (area == null || area.equals(state.area))) {
                    state.count(figures, on);
                }
            }
        }
        return figures;
    }

    private static final class State {
        private String stage = "";
        private LocalDate since = LocalDate.MIN;
        private String area = "";
        private String kind = "";
        private String tier = "";
        private @Nullable LocalDate decided;
        private @Nullable LocalDate promised;

        void take(Step step) {
            var event = step.payload();
            if (step.type().equals("DossierRegistered") || step.type().equals("PastRecognitionImported")) {
                area = event.at("/area/code").asString();
                kind = event.path("kind").asString();
                tier = event.path("tier").asString();
                decided = null;
                promised = null;
                stage = step.type().equals("DossierRegistered") ? "REGISTERED" : "RECOGNISED";
                since = step.effectiveOn();
                return;
            }
            if (stage.isEmpty()) {
                return;
            }
            switch (step.type()) {
                case "SelfAssessmentRecorded" -> move("SELF_ASSESSED", step);
                case "DossierSubmitted" -> move("SUBMITTED", step);
                case "DossierReturned" -> move("RETURNED", step);
                case "DossierAccepted" -> {
                    move("ACCEPTED", step);
                    promised = day(event, "appointment");
                }
                case "AssessmentRecorded" -> move("PROPOSED", step);
                case "DossierRecognised", "RecognitionReinstated" -> move("RECOGNISED", step);
                case "DossierRejected" -> move("REJECTED", step);
                case "RecognitionRevoked" -> move("REVOKED", step);
                case "RecognitionExpired" -> move("EXPIRED", step);
                case "DossierWithdrawn" -> move("WITHDRAWN", step);
                case "DossierDeclined" -> move("DECLINED", step);
                case "DossierReappointed" -> promised = day(event, "appointment");
                case "DossierTransferred" -> area = event.at("/area/code").asString();
                case "ComplaintSettled" -> {
                    if (stage.equals("REJECTED")
                            && event.path("outcome").asString().equals("UPHELD")) {
                        move("ACCEPTED", step);
                    }
                }
                default -> {}
            }
        }

        private void move(String next, Step step) {
            if (isWaiting(next)) {
                decided = null;
            } else if (isWaiting(stage) && (next.equals("RECOGNISED") || next.equals("REJECTED"))) {
                decided = step.effectiveOn();
            }
            stage = next;
            since = step.effectiveOn();
        }

        private static boolean isWaiting(String stage) {
            return List.of("REGISTERED", "SELF_ASSESSED", "SUBMITTED", "RETURNED", "ACCEPTED", "PROPOSED")
                    .contains(stage);
        }

        void count(Map<String, Long> figures, LocalDate on) {
            boolean recognised = stage.equals("RECOGNISED") || stage.equals("EXPIRED");
            boolean community = kind.equals("LEARNING_COMMUNITY");
            boolean commune = community && tier.equals("COMMUNE");
            add(figures, "COMMUNES_REGISTERED", commune);
            add(figures, "COMMUNES_RECOGNISED", commune && recognised);
            add(figures, "UNITS_REGISTERED", !community);
            add(figures, "UNITS_RECOGNISED", !community && recognised);
            add(figures, "REGISTERED", true);
            add(figures, "RECOGNISED", recognised);
            add(figures, "RETURNED", stage.equals("RETURNED"));
            countWay(figures);
            countTime(figures, on);
        }

        private void countWay(Map<String, Long> figures) {
            var way = List.of("SELF_ASSESSED", "SUBMITTED", "ACCEPTED", "ASSESSED", "DECIDED");
            int reached = switch (stage) {
                case "SELF_ASSESSED" -> 1;
                case "SUBMITTED", "RETURNED" -> 2;
                case "ACCEPTED" -> 3;
                case "PROPOSED" -> 4;
                case "RECOGNISED", "REJECTED", "REVOKED", "EXPIRED" -> 5;
                default -> 0;
            };
            way.subList(0, reached).forEach(step -> add(figures, step, true));
        }

        private void countTime(Map<String, Long> figures, LocalDate on) {
            boolean waiting = isWaiting(stage);
            boolean over =
                    List.of("RECOGNISED", "REJECTED", "REVOKED", "EXPIRED").contains(stage);
            var until = waiting ? on : decided == null ? since : decided;
            boolean late = promised != null && until.isAfter(promised);
            add(figures, "UNDER_WAY", waiting);
            add(figures, "DECIDED_ON_TIME", over && promised != null && !late);
            add(figures, "DECIDED_LATE", over && late);
            add(figures, "OVERDUE", waiting && late);
            if (waiting) {
                long days = ChronoUnit.DAYS.between(since, on);
                add(
                        figures,
                        days <= 7
                                ? "WAITING_UP_TO_7_DAYS"
                                : days <= 30
                                        ? "WAITING_UP_TO_30_DAYS"
                                        : days <= 90 ? "WAITING_UP_TO_90_DAYS" : "WAITING_OVER_90_DAYS",
                        true);
            }
        }

        private static void add(Map<String, Long> figures, String figure, boolean counts) {
            figures.merge(figure, counts ? 1L : 0L, Long::sum);
        }
    }
}
