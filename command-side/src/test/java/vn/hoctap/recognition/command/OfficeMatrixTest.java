package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.command.OfficeAct.Thing;
import vn.hoctap.recognition.command.dossier.DossierStage;
import vn.hoctap.recognition.events.dossier.DossierId;

/**
 * Every person sends the example of every other address, for things in each of their states. Who is admitted meets the rules
 * behind the admission: a version that nobody saw, or a thing that there is already.
 */
@DisplayName("The authorisation matrix of everything but dossiers")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficeMatrixTest {
    /** Each of their items is a command of its own, which the address for one shows. */
    private static final Set<String> IN_BULK =
            Set.of("/api/v1/dossiers/acceptances", "/api/v1/panels/{id}/sessions/bulk");

    private CommandApi api;
    private JsonNode description;
    private Map<Thing, List<String>> things;
    private String dossier;
    private long events;
    private int cells;

    @BeforeAll
    void start() {
        api = CommandApi.start();
        description = JsonMapper.shared().readTree(api.get("/v3/api-docs").body());
        var store = api.bean(EventStore.class);
        var proposed = new DossierId(StoredDossiers.atEveryStage(store).get(DossierStage.PROPOSED));
        dossier = proposed.toString();
        things = things(new StoredPapers(store, proposed));
        Stream.of(MatrixPeople.values()).forEach(person -> person.introduceTo(api.people()));
        Stream.of(OfficeAct.values()).forEach(this::doOnce);
        events = api.caused("matrix.");
        assertThat(events).isPositive();
    }

    @AfterAll
    void stop() {
        assertThat(api.caused("matrix.")).as("events after all cells").isEqualTo(events);
        assertThat(cells).isGreaterThan(2_000);
        api.close();
    }

    private static Map<Thing, List<String>> things(StoredPapers papers) {
        return new EnumMap<>(Map.of(
                Thing.NONE, List.of(""),
                Thing.UNIT, List.of("24877"),
                Thing.DECISION, papers.decisions(),
                Thing.PANEL, papers.panels(),
                Thing.SESSION, papers.sessions(),
                Thing.CYCLE, papers.cycles(),
                Thing.ORGANISATION, papers.organisations(),
                Thing.RIGHT, papers.rights()));
    }

    /** So that what is begun has begun already when it is begun again. */
    private void doOnce(OfficeAct act) {
        Stream.of(MatrixPeople.values())
                .filter(person -> act.expected(person).equals(MatrixOutcome.ADMITTED))
                .forEach(
                        person -> things.get(act.thing()).forEach(thing -> person.post(api, act.to(thing), body(act))));
    }

    @ParameterizedTest
    @EnumSource
    void holds_for_every_person_and_state(OfficeAct act) {
        var wrong = new ArrayList<String>();
        things.get(act.thing())
                .forEach(thing -> Stream.of(MatrixPeople.values()).forEach(person -> {
                    var expected = act.expected(person);
                    var found = MatrixOutcome.of(person.post(api, act.to(thing), body(act)));
                    cells++;
                    if (!found.isOneOf(expected)) {
                        wrong.add("%s %s %s: %s instead of %s".formatted(act, thing, person, found, expected));
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    /** A new address cannot be forgotten. */
    @Test
    void leaves_no_address_out() {
        var known = Stream.concat(
                Stream.of(OfficeAct.values()).map(OfficeAct::template),
                Stream.of(DossierAct.values()).map(DossierAct::template));
        assertThat(Stream.concat(known, IN_BULK.stream()))
                .containsExactlyInAnyOrderElementsOf(description.path("paths").propertyNames());
    }

    /** The description's example, of the applicant and the dossier of this test. */
    private String body(OfficeAct act) {
        return description
                .path("paths")
                .path(act.template())
                .path("post")
                .at("/requestBody/content/application~1json/example")
                .toString()
                .replace("00000000-0000-0000-0000-000000000001", dossier)
                .replace("\"applicant\":\"DR-99\"", "\"applicant\":\"24853\"");
    }
}
