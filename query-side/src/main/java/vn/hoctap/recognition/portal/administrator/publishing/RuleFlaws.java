package vn.hoctap.recognition.portal.administrator.publishing;

import vn.hoctap.recognition.web.text.Text;

/** What the command side finds wrong with what it is to publish, in words. */
final class RuleFlaws {
    private RuleFlaws() {}

    /** @param flaw its code in the API */
    static String of(String flaw) {
        return switch (flaw) {
            case "TEXT_MISSING",
                    "YEARS_REVERSED",
                    "DATE_IMPOSSIBLE",
                    "YEARS_TOO_FAR",
                    "DAYS_OUT_OF_RANGE",
                    "NO_PARTS",
                    "CODE_MALFORMED",
                    "CODE_REPEATED",
                    "NUMBER_NEGATIVE",
                    "NO_MEMBERS",
                    "SHARE_OUT_OF_RANGE",
                    "NO_MONTHS",
                    "TIME_REVERSED",
                    "OFFICE_SITS_ELSEWHERE",
                    "COMPETENCES_OVERLAP",
                    "TARGET_MISSING",
                    "TARGET_REPEATED",
                    "YEAR_OUT_OF_RANGE",
                    "PERCENT_OUT_OF_RANGE",
                    "CODE_UNFIT",
                    "KIND_MISSING",
                    "KIND_REPEATED" -> Text.of("publishing.flaw." + flaw);
            default -> Text.of("publishing.flaw.other");
        };
    }
}
