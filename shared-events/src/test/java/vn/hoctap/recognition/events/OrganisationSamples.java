package vn.hoctap.recognition.events;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.organisation.OrganisationClassified;
import vn.hoctap.recognition.events.organisation.OrganisationClosed;
import vn.hoctap.recognition.events.organisation.OrganisationId;
import vn.hoctap.recognition.events.organisation.OrganisationMoved;
import vn.hoctap.recognition.events.organisation.OrganisationRegistered;
import vn.hoctap.recognition.events.organisation.OrganisationRenamed;

/** One event of each type that can happen to an organisation. */
final class OrganisationSamples {
    private static final OrganisationId ID = OrganisationId.of("MN-24853-1");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 20);
    private static final List<Trait> TRAITS = List.of(Trait.PUBLIC_SERVICE_UNIT, Trait.PRESCHOOL);

    static Stream<RecognitionEvent> all() {
        return Stream.of(
                new OrganisationRegistered(ID, "MN-24853-1", "Trường Mầm non Đạ Tông", TRAITS, "24853", DAY),
                new OrganisationRenamed(ID, "Trường Mầm non Đam Rông 4", DAY),
                new OrganisationClassified(ID, TRAITS, DAY),
                new OrganisationMoved(ID, "24856", DAY),
                new OrganisationClosed(ID, "Sáp nhập vào trường khác", DAY));
    }

    private OrganisationSamples() {}
}
