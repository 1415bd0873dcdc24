package vn.hoctap.recognition.query.notices;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.TitleCode;
import vn.hoctap.recognition.query.organisations.NamedOrganisations;
import vn.hoctap.recognition.query.readers.AreasWithin;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.territory.FindTerritory;

/** Finds out what goes to who reads, by the rights that they hold today. */
@Component
class Inboxes {
    private static final String ANY_SEAT = "";
    private static final String OF_STATE = "";

    private static final List<String> OF_UNITS = Stream.of(AdministrativeTier.values())
            .map(tier -> TitleCode.of(RecognitionKind.LEARNING_UNIT, tier))
            .toList();

    private final AreasWithin map;
    private final FindTerritory territory;
    private final NamedOrganisations organisations;

    Inboxes(AreasWithin map, FindTerritory territory, NamedOrganisations organisations) {
        this.map = map;
        this.territory = territory;
        this.organisations = organisations;
    }

    Inbox ofReader() {
        var subject = CurrentReader.subject();
        var rights = CurrentReader.rights();
        var applicants = rights.stream()
                .filter(right -> right.role() == Role.COMMUNE_OFFICER)
                .map(Right::organisation)
                .collect(Collectors.toSet());
        var addresses = new HashSet<>(Set.of(Address.person(subject)));
        rights.stream().flatMap(Inboxes::desk).forEach(addresses::add);
        cyclesFor(applicants).forEach(addresses::add);
        return new Inbox(
                subject,
                addresses,
                applicants,
                rights.stream().flatMap(this::areas).toList());
    }

    /** What goes to a role whatever dossier it is about. */
    private static Stream<String> desk(Right right) {
        return switch (right.role()) {
            case SPECIALIST, DEPUTY -> Stream.of(Address.at(right.role(), seatOf(right.organisation())));
            case AUTHORITY -> Stream.of(Address.at(right.role(), right.organisation()));
            case ADMINISTRATOR -> Stream.of(Address.of(right.role()));
            case COMMUNE_OFFICER, RECEIVING_CLERK, OFFICE_HEAD, AUDITOR, COMMITTEE -> Stream.empty();
        };
    }

    private Stream<Inbox.Held> areas(Right right) {
        return switch (right.role()) {
            case RECEIVING_CLERK, SPECIALIST, DEPUTY, OFFICE_HEAD, AUTHORITY ->
                held(right.role(), seatOf(right.organisation()), seatOf(right.organisation()));
            case COMMITTEE -> held(right.role(), right.organisation(), ANY_SEAT);
            case COMMUNE_OFFICER, AUDITOR, ADMINISTRATOR -> Stream.empty();
        };
    }

    private Stream<Inbox.Held> held(Role role, String unit, String seat) {
        return unit.isEmpty()
                ? Stream.empty()
                : map.within(unit).stream().map(area -> new Inbox.Held(Address.of(role), area, seat));
    }

    /** The cycles in which applicants may register: of their own kind, opened by an office in whose area they lie. */
    private Stream<String> cyclesFor(Set<String> applicants) {
        if (applicants.isEmpty()) {
            return Stream.empty();
        }
        var units = territory.at(AsOf.NOW);
        var communities = applicants.stream()
                .flatMap(code -> units.unit(code).stream())
                .map(unit ->
                        new Place(List.of(TitleCode.of(RecognitionKind.LEARNING_COMMUNITY, unit.tier())), unit.code()));
        var others =
                applicants.stream().filter(code -> units.unit(code).isEmpty()).collect(Collectors.toSet());
        return Stream.concat(communities, placesOfUnits(others)).flatMap(this::addresses);
    }

    private Stream<Place> placesOfUnits(Set<String> codes) {
        return codes.isEmpty()
                ? Stream.empty()
                : organisations.all(codes).values().stream().map(found -> new Place(OF_UNITS, found.area()));
    }

    /**
     * Where somebody may apply.
     *
     * @param titles codes of those for which
     */
    private record Place(List<String> titles, String area) {}

    private Stream<String> addresses(Place place) {
        var seats = Stream.concat(map.around(place.area()).stream(), Stream.of(OF_STATE))
                .toList();
        return place.titles().stream().flatMap(title -> seats.stream().map(seat -> Address.below(title, seat)));
    }

    /** An office's code tells it, after the last dash. */
    private static String seatOf(String office) {
        int dash = office.lastIndexOf('-');
        return dash < 0 ? "" : office.substring(dash + 1);
    }
}
