package vn.hoctap.recognition.query;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.whatif.Sets;

/** A commune's dossier of which nothing is written yet but its registration, and the portal with two officers who may write it. */
final class OpenDossier {
    static final UUID ID =
            District.steps("24853", RecognitionKind.LEARNING_COMMUNITY).id().value();
    static final String ASSESSMENT = "/ho-so/" + ID + "/tu-danh-gia/5";
    static final String SUBMISSION = "/ho-so/" + ID + "/nop";

    private OpenDossier() {}

    static QuerySide portal(String... settings) {
        var district = district();
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, district.ledger());
        var side = QuerySide.walled(topic, List.of(), settings);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> side.isAt(district.ledger().size()));
        return side;
    }

    private static District district() {
        var district = new District();
        Stream.of("officer", "second")
                .forEach(officer -> district.recordAll(
                        PersonId.of(officer), Persons.granted(officer, Role.COMMUNE_OFFICER, "24853")));
        var criteria = Sets.levels("CDHT-XA", Sets.share("5.1", 60, 80), Sets.done("5.2"), Sets.share("5.3", 60, 80));
        for (int version = 1; version <= 2; version++) {
            var id = CriteriaId.of("CDHT-XA");
            var published = new CriteriaSetPublished(id, version, criteria, "Giả định", Persons.DAY);
            district.record(published, id.toString(), version - 1L);
        }
        district.record(District.registered("24853", RecognitionKind.LEARNING_COMMUNITY, "24853"), 0);
        return district;
    }
}
