package vn.hoctap.recognition.command.authority.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.authority.model.AuthorityFacts;
import vn.hoctap.recognition.command.authority.model.AuthorityFacts.KnownCodes;
import vn.hoctap.recognition.command.organisation.KnownOrganisations;
import vn.hoctap.recognition.command.territory.KnownTerritory;

/** What commands to a person's rights rest on at their instant. */
@Component
final class PresentAuthority {
    private final Clock clock;
    private final KnownTerritory territory;
    private final KnownOrganisations organisations;
    private final PersonsRights others;

    PresentAuthority(Clock clock, KnownTerritory territory, KnownOrganisations organisations, PersonsRights others) {
        this.clock = clock;
        this.territory = territory;
        this.organisations = organisations;
        this.others = others;
    }

    AuthorityFacts facts(String actor) {
        return new AuthorityFacts(LocalDate.now(clock), actor, new Codes(territory, organisations), others::of);
    }

    /** What has ever borne a code: an applicant of past years keeps its officer. */
    private record Codes(KnownTerritory territory, KnownOrganisations organisations) implements KnownCodes {
        private static final Pattern OFFICE = Pattern.compile("[A-Z]{2,10}(-(?<seat>[0-9]{1,5}))?");

        @Override
        public boolean isApplicant(String code) {
            return isArea(code) || organisations.isRecorded(code);
        }

        @Override
        public boolean isOffice(String code) {
            var parts = OFFICE.matcher(code);
            return parts.matches() && (parts.group("seat") == null || isArea(parts.group("seat")));
        }

        @Override
        public boolean isArea(String code) {
            return !territory.now().history(code).isEmpty();
        }
    }
}
