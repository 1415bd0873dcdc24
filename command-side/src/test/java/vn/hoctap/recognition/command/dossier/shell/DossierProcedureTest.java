package vn.hoctap.recognition.command.dossier.shell;

import static vn.hoctap.recognition.command.dossier.shell.Story.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.events.dossier.DossierEvent;

/** The whole procedure as a table: every command at every stage, and the event or the refusal that it comes to. */
@DisplayName("The procedure of a dossier (hồ sơ)")
class DossierProcedureTest {
    private static final Map<String, List<DossierEvent>> STAGES = stages();

    private static Map<String, List<DossierEvent>> stages() {
        var stages = new LinkedHashMap<String, List<DossierEvent>>();
        stages.put("registered", List.of(REGISTERED));
        stages.put("self-assessed", List.of(REGISTERED, SELF_ASSESSED));
        stages.put("self-assessed, unmet", List.of(REGISTERED, SELF_ASSESSED_UNMET));
        stages.put("submitted", List.of(REGISTERED, SELF_ASSESSED, SUBMITTED));
        stages.put("returned", List.of(REGISTERED, SELF_ASSESSED, SUBMITTED, RETURNED));
        stages.put("accepted", List.of(REGISTERED, SELF_ASSESSED, SUBMITTED, ACCEPTED));
        stages.put("proposed", List.of(REGISTERED, SELF_ASSESSED, SUBMITTED, ACCEPTED, ASSESSED));
        stages.put("proposed, unmet", List.of(REGISTERED, SELF_ASSESSED, SUBMITTED, ACCEPTED, ASSESSED_UNMET));
        stages.put("recognised", List.of(REGISTERED, SELF_ASSESSED, SUBMITTED, ACCEPTED, ASSESSED, RECOGNISED));
        stages.put("rejected", List.of(REGISTERED, SELF_ASSESSED, SUBMITTED, ACCEPTED, ASSESSED_UNMET, REJECTED));
        stages.put("withdrawn", List.of(REGISTERED, WITHDRAWN));
        return stages;
    }

    /** A command, the event that it leads to, the stages at which it may run, and the refusals that are not the usual. */
    private record Row(
            DossierCommand command, DossierEvent event, List<String> stages, Map<String, Refusal> exceptions) {
        Object at(String stage) {
            return stages.contains(stage)
                    ? event
                    : exceptions.getOrDefault(stage, exceptions.getOrDefault("*", Refusal.NOT_OPEN_FOR_THIS_STEP));
        }
    }

    private static final List<Row> TABLE = List.of(
            new Row(REGISTER, REGISTERED, List.of("withdrawn"), Map.of("*", Refusal.ALREADY_REGISTERED)),
            new Row(
                    SELF_ASSESS,
                    SELF_ASSESSED,
                    List.of("registered", "self-assessed", "self-assessed, unmet", "returned"),
                    Map.of()),
            new Row(
                    SUBMIT,
                    SUBMITTED,
                    List.of("self-assessed", "returned"),
                    Map.of(
                            "registered", Refusal.SELF_ASSESSMENT_MISSING,
                            "self-assessed, unmet", Refusal.CRITERIA_UNMET)),
            new Row(RETURN, RETURNED, List.of("submitted"), Map.of()),
            new Row(ACCEPT, ACCEPTED, List.of("submitted"), Map.of()),
            new Row(ASSESS, ASSESSED, List.of("accepted"), Map.of()),
            new Row(RECOGNISE, RECOGNISED, List.of("proposed"), Map.of("proposed, unmet", Refusal.ASSESSED_AS_UNMET)),
            new Row(REJECT, REJECTED, List.of("proposed", "proposed, unmet"), Map.of()),
            new Row(
                    WITHDRAW,
                    WITHDRAWN,
                    List.of(
                            "registered",
                            "self-assessed",
                            "self-assessed, unmet",
                            "submitted",
                            "returned",
                            "accepted",
                            "proposed",
                            "proposed, unmet"),
                    Map.of()));

    static Stream<Arguments> cells() {
        return TABLE.stream()
                .flatMap(row -> STAGES.keySet().stream()
                        .map(stage ->
                                Arguments.of(row.command().getClass().getSimpleName(), stage, row.at(stage), row)));
    }

    @ParameterizedTest(name = "{0} when {1}: {2}")
    @MethodSource("cells")
    void allows_each_step_at_its_stages_and_no_other(String command, String stage, Object outcome, Row row) {
        var when = dossier().given(STAGES.get(stage)).when(row.command());
        switch (outcome) {
            case Refusal refusal -> when.expectNoEvents().expectExceptionDetails(refusal);
            default -> when.expectEvents(outcome);
        }
    }
}
