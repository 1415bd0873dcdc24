package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoctap.recognition.events.dossier.DossierWithdrawn;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

@DisplayName("A reader that names the version it has written")
class OwnWriteTest {
    @ParameterizedTest(name = "/api/v1/dossiers/(id){0}")
    @ValueSource(strings = {"", "/trail"})
    void gets_the_answer_that_includes_it_although_it_asked_before_it_came(String path) {
        var topic = QuerySide.newTopic();
        try (var side = QuerySide.on(topic, 500)) {
            var district = new District();
            var registered = District.registered("A-1", RecognitionKind.LEARNING_UNIT, "24853");
            var address = "/api/v1/dossiers/" + registered.dossierId() + path;
            district.record(registered, 0);
            QuerySide.send(topic, district.ledger());
            await().until(() -> side.get(address).statusCode() == 200);

            var answer = CompletableFuture.supplyAsync(() -> side.get(address + "?version=1"));
            district.record(new DossierWithdrawn(registered.dossierId(), "Xin rút", registered.effectiveOn()), 1);
            QuerySide.send(topic, district.ledger().subList(1, 2));

            assertThat(answer.join().statusCode()).isEqualTo(200);
            assertThat(answer.join().body()).contains("\"version\":1");
        }
    }
}
