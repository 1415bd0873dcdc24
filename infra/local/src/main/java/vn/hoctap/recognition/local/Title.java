package vn.hoctap.recognition.local;

import java.util.Map;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.TitleCode;

/** A title that the district's applicants ask for in 2023: when, from whom, and on what ground. */
enum Title {
    UNIT_OF_DISTRICT(RecognitionKind.LEARNING_UNIT, AdministrativeTier.DISTRICT, Seat.DISTRICT, "187/QĐ-PGDĐT"),
    UNIT_OF_PROVINCE(RecognitionKind.LEARNING_UNIT, AdministrativeTier.PROVINCE, Seat.PROVINCE, "1187/QĐ-SGDĐT"),
    COMMUNE(RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, Seat.DISTRICT, "188/QĐ-PGDĐT");

    static final int YEAR = 2023;

    /** Of the criteria that the circulars of 2023 set. */
    static final int CRITERIA_VERSION = 2;

    final RecognitionKind kind;
    final AdministrativeTier tier;
    final Seat seat;
    private final String councilSetUpBy;

    Title(RecognitionKind kind, AdministrativeTier tier, Seat seat, String councilSetUpBy) {
        this.kind = kind;
        this.tier = tier;
        this.seat = seat;
        this.councilSetUpBy = councilSetUpBy;
    }

    String code() {
        return TitleCode.of(kind, tier);
    }

    Days days() {
        return switch (kind) {
            case LEARNING_COMMUNITY -> Days.OF_COMMUNES;
            case LEARNING_UNIT -> Days.OF_UNITS;
        };
    }

    Council council() {
        return new Council(seat, code(), councilSetUpBy);
    }

    /** The office receives dossiers of this title in the year. */
    Act opening() {
        return Act.creation(
                seat.head(),
                "cycles",
                code(),
                Map.of(
                        "title",
                        code(),
                        "year",
                        YEAR,
                        "office",
                        seat.namedEducationOffice(),
                        "lateAllowed",
                        false,
                        "effectiveOn",
                        Days.OPENED));
    }

    /** Who recognises (Circular 24/2023 articles 5 and 11, Circular 25/2023 article 9). */
    String decidingBody() {
        return switch (kind) {
            case LEARNING_COMMUNITY -> seat.educationOffice();
            case LEARNING_UNIT -> seat.peoplesCommittee();
        };
    }

    String decisionSymbol() {
        return switch (kind) {
            case LEARNING_COMMUNITY -> "QĐ-PGDĐT";
            case LEARNING_UNIT -> "QĐ-UBND";
        };
    }

    String ground() {
        return switch (kind) {
            case LEARNING_COMMUNITY -> "Thông tư 25/2023/TT-BGDĐT";
            case LEARNING_UNIT -> "Thông tư 24/2023/TT-BGDĐT";
        };
    }
}
