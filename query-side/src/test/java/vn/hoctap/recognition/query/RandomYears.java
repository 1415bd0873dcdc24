package vn.hoctap.recognition.query;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.territory.TerritoryId;
import vn.hoctap.recognition.messaging.Envelope;

/**
 * Five years of a made-up district as a ledger would hold them: steps that follow from chance, some of them recorded weeks
 * after the date that they bear, some at the same instant.
 */
final class RandomYears {
    static final int FIRST = 2019;
    static final int YEARS = 5;
    static final List<String> AREAS = List.of("24853", "24856", "24875", "24859");
    private static final String TERRITORY = TerritoryId.VIETNAM.toString();
    private static final String METADATA =
            "{\"actor\":\"officer-24853\",\"role\":\"COMMUNE_OFFICER\",\"unit\":\"24853\",\"correlationId\":\"c-1\"}";

    private final Random random;
    private final List<Dated> dated = new ArrayList<>();

    private RandomYears(long seed) {
        this.random = new Random(seed);
    }

    private record Dated(Instant recordedAt, Written event, long version) {}

    /** About so many events, of a seed that tells them all, after others that came before them. */
    static List<Envelope> ledger(int events, long seed, List<? extends RecognitionEvent> before) {
        var years = new RandomYears(seed);
        for (int number = 0; years.dated.size() < events; number++) {
            years.live(number);
        }
        var ledger = new ArrayList<Envelope>();
        var beginning = Instant.parse("2018-12-01T00:00:00Z");
        for (int version = 0; version < before.size(); version++) {
            var event = before.get(version);
            ledger.add(envelope(version + 1L, beginning, Written.now(event, TERRITORY), version));
        }
        years.dated.sort(Comparator.comparing(Dated::recordedAt));
        years.dated.forEach(
                step -> ledger.add(envelope(ledger.size() + 1L, step.recordedAt(), step.event(), step.version())));
        return ledger;
    }

    private static Envelope envelope(long position, Instant recordedAt, Written event, long version) {
        return new Envelope(
                position,
                "Dossier",
                event.stream(),
                version,
                new UUID(position, version),
                event.type(),
                event.revision(),
                recordedAt,
                event.payload(),
                METADATA);
    }

    private void live(int number) {
        var kind = number % 3 == 0 ? RecognitionKind.LEARNING_COMMUNITY : RecognitionKind.LEARNING_UNIT;
        var tier = kind == RecognitionKind.LEARNING_UNIT ? AdministrativeTier.DISTRICT : AdministrativeTier.COMMUNE;
        int year = FIRST + number % YEARS;
        var applicant = "A-" + number;
        var area = new Area(AREAS.get(random.nextInt(AREAS.size())), "Xã");
        var id = DossierId.of(kind, tier, applicant, year);
        var day = LocalDate.of(year, 1, 5).plusDays(random.nextInt(200));
        int steps = 1 + random.nextInt(16);
        for (int version = 0; version < steps; version++) {
            day = day.plusDays(random.nextInt(25));
            var paper = random.nextInt(8) == 0 ? day.minusDays(random.nextInt(60)) : day;
            var then = new Steps(id, paper);
            var event = version == 0
                    ? begun(then, kind, tier, applicant, area, year)
                    : next(then, kind, tier, applicant, area, year, version);
            var recordedAt =
                    day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofHours(version + random.nextInt(2)));
            dated.add(new Dated(recordedAt, Written.now(event, id.toString()), version));
        }
    }

    private DossierEvent begun(
            Steps then, RecognitionKind kind, AdministrativeTier tier, String applicant, Area area, int year) {
        return random.nextInt(12) == 0 && kind == RecognitionKind.LEARNING_UNIT
                ? then.imported(applicant, area, Steps.LEVEL_1, year)
                : then.registered(kind, tier, applicant, area, year);
    }

    /** Mostly the way forward, and now and then whatever else can happen to a dossier. */
    private DossierEvent next(
            Steps then,
            RecognitionKind kind,
            AdministrativeTier tier,
            String applicant,
            Area area,
            int year,
            int version) {
        if (random.nextInt(4) > 0) {
            return switch (version) {
                case 1 -> then.drafted();
                case 2 -> then.selfAssessed(Steps.LEVEL_1);
                case 3, 5 -> then.submitted(Steps.LEVEL_1);
                case 4 -> then.returned("Thiếu tờ trình");
                case 6 -> then.accepted();
                case 7 -> then.assessed();
                case 8 -> then.recognised(Steps.LEVEL_1);
                default -> then.published();
            };
        }
        return switch (random.nextInt(12)) {
            case 0 -> then.withdrawn();
            case 1 -> then.declined();
            case 2 -> then.reappointed();
            case 3 -> then.rejected();
            case 4 -> then.complained();
            case 5 -> then.settled(ComplaintOutcome.UPHELD);
            case 6 -> then.settled(ComplaintOutcome.DISMISSED);
            case 7 -> then.revoked();
            case 8 -> then.reinstated();
            case 9 -> then.expired();
            case 10 -> then.transferred(new Area(AREAS.get(random.nextInt(AREAS.size())), "Xã"));
            default -> then.registered(kind, tier, applicant, area, year);
        };
    }
}
