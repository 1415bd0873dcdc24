package vn.hoctap.recognition.query.report;

import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.query.dashboard.Dashboard;
import vn.hoctap.recognition.query.dashboard.Figure;

/**
 * What a report takes from one year.
 *
 * @param communesRecognised how many communes of the map have the title of the year, each once
 * @param assessed the communes' newest self-assessments
 * @param holdingCommunes how many communes hold a recognition of this or an earlier year
 * @param holdingUnits how many units do
 */
record ReportedYear(
        Dashboard dashboard,
        long communesRecognised,
        List<Assessed> assessed,
        long holdingCommunes,
        long holdingUnits) {
    YearlyReport.Share communes() {
        return new YearlyReport.Share(communesRecognised, dashboard.communes());
    }

    /** Of the units that registered: how many there are on an area's ground nobody has recorded. */
    YearlyReport.Share units() {
        return new YearlyReport.Share(
                dashboard.figure(Figure.UNITS_RECOGNISED), dashboard.figure(Figure.UNITS_REGISTERED));
    }

    /** What each commune says of its people, where it says so many of so many. */
    List<YearlyReport.Part> people(String indicator) {
        return assessed.stream().flatMap(commune -> part(commune, indicator)).toList();
    }

    private static Stream<YearlyReport.Part> part(Assessed commune, String indicator) {
        var dossier = commune.dossier();
        return commune.answers().stream()
                .filter(answer -> answer.indicator().equals(indicator))
                .flatMap(answer -> answer.value() instanceof Value.Ratio(var reached, var of)
                        ? Stream.of(new YearlyReport.Share(reached, of))
                        : Stream.of())
                .map(share -> new YearlyReport.Part(
                        dossier.dossierId(),
                        dossier.area(),
                        dossier.applicantCode(),
                        dossier.applicantName(),
                        share,
                        dossier.position()));
    }
}
