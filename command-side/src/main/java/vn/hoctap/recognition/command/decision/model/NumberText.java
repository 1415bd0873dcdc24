package vn.hoctap.recognition.command.decision.model;

/** Number and symbol as a paper has them: 0 before a number below 10, a slash between (Decree 30/2020 annex I). */
public final class NumberText {
    private NumberText() {}

    public static String of(int number, String series) {
        return "%02d/%s".formatted(number, series);
    }
}
