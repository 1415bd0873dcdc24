package vn.hoctap.recognition.portal.auditor;

/**
 * A step of a commune's year, and how many of its dossiers stood where after it.
 *
 * @param name of the applicant
 * @param open how many are under way
 * @param recognised how many are recognised, or were for their whole time
 * @param others how many have ended otherwise
 */
public record PlayedStep(StepLine line, String name, long open, long recognised, long others) {
    public int number() {
        return line.number();
    }

    /** What the step changed. */
    public Changes changes() {
        return Changes.of(ChangeLine.of(line.step().changes()));
    }
}
