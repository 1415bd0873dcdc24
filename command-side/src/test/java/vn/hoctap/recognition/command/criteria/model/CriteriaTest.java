package vn.hoctap.recognition.command.criteria.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.events.criteria.AssessedYears;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;
import vn.hoctap.recognition.events.criteria.EvidencePolicy;
import vn.hoctap.recognition.events.criteria.Scheme;

@DisplayName("The criteria of a title, version by version (các phiên bản bộ tiêu chí)")
class CriteriaTest {
    private static final CriteriaSetPublished UP_TO_2022 = published(1, 2014, 2022);
    private static final CriteriaSetPublished FROM_2023 = published(2, 2023, 9999);
    private static final CriteriaSetPublished CORRECTED = published(3, 2024, 9999);
    private static final Criteria CRITERIA = evolve(UP_TO_2022, FROM_2023, CORRECTED);

    @Test
    void are_found_by_their_numbers_from_one() {
        assertThat(CRITERIA.version(0)).isEmpty();
        assertThat(CRITERIA.version(1)).contains(UP_TO_2022);
        assertThat(CRITERIA.version(3)).contains(CORRECTED);
        assertThat(CRITERIA.version(4)).isEmpty();
    }

    @Test
    void have_the_last_for_their_newest() {
        assertThat(CRITERIA.newest()).contains(CORRECTED);
        assertThat(Criteria.NONE.newest()).isEmpty();
    }

    @Test
    void judge_a_year_by_the_newest_that_governs_it() {
        assertThat(CRITERIA.governing(2013)).isEmpty();
        assertThat(CRITERIA.governing(2022)).contains(UP_TO_2022);
        assertThat(CRITERIA.governing(2023)).contains(FROM_2023);
        assertThat(CRITERIA.governing(2024)).contains(CORRECTED);
    }

    private static Criteria evolve(CriteriaSetPublished... versions) {
        var criteria = Criteria.NONE;
        for (var version : versions) {
            criteria = Criteria.evolve(criteria, version);
        }
        return criteria;
    }

    private static CriteriaSetPublished published(int version, int from, int to) {
        var set = new CriteriaSet(
                "CDHT-XA",
                "Bộ tiêu chí",
                List.of(),
                new AssessedYears(from, to, Certainty.CHECKED),
                new EvidencePolicy(true, Certainty.CHECKED),
                new Scheme.Thresholds(List.of()),
                List.of());
        return new CriteriaSetPublished(CriteriaId.of("CDHT-XA"), version, set, "Ban hành", LocalDate.of(2024, 2, 12));
    }
}
