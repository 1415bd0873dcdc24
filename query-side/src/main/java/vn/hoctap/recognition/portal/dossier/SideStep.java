package vn.hoctap.recognition.portal.dossier;

import java.util.Arrays;
import java.util.List;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.web.text.Text;

/** A step that leads a dossier off its usual way. */
public enum SideStep {
    WITHDRAW("rut-ho-so", "withdrawals"),
    DECLINE("tu-choi", "declines"),
    REAPPOINT("hen-lai", "reappointments"),
    TRANSFER("chuyen-tham-quyen", "transfers");

    static final String PATHS = "rut-ho-so|tu-choi|hen-lai|chuyen-tham-quyen";

    private final String path;
    private final String command;

    SideStep(String path, String command) {
        this.path = path;
        this.command = command;
    }

    /** @param path one of {@link #PATHS} */
    static SideStep of(String path) {
        return Arrays.stream(values())
                .filter(step -> step.path.equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** Those that a dossier is open for and that the person before the page may take. */
    public static List<SideStep> openFor(DossierRow row) {
        return Arrays.stream(values())
                .filter(step -> step.isOpenAt(row.standing().stage()) && step.isFor(row))
                .toList();
    }

    public String path() {
        return path;
    }

    public String title() {
        return Text.called("dossier.step", this);
    }

    /** What its button says. */
    public String confirmation() {
        return Text.called("dossier.step.confirm", this);
    }

    /** Whether it ends the dossier for good. */
    public boolean isFinal() {
        return this == WITHDRAW || this == DECLINE;
    }

    /** Last part of the command's address. */
    String command() {
        return command;
    }

    boolean isOpenAt(Stage stage) {
        return switch (this) {
            case WITHDRAW -> stage.isUnderWay();
            case DECLINE -> stage == Stage.SUBMITTED || stage == Stage.RETURNED || stage == Stage.ACCEPTED;
            case REAPPOINT -> stage == Stage.ACCEPTED || stage == Stage.PROPOSED;
            case TRANSFER ->
                stage.isUnderWay() || stage == Stage.RECOGNISED || stage == Stage.REJECTED || stage == Stage.REVOKED;
        };
    }

    /** As far as the reader's rights tell; the command side has the last word. */
    boolean isFor(DossierRow row) {
        return CurrentReader.rights().stream().anyMatch(right -> isFor(row, right));
    }

    private boolean isFor(DossierRow row, Right right) {
        return switch (this) {
            case WITHDRAW ->
                right.role() == Role.COMMUNE_OFFICER && right.organisation().equals(row.applicantCode());
            case DECLINE, REAPPOINT -> right.role() == Role.RECEIVING_CLERK;
            case TRANSFER -> right.role() == Role.RECEIVING_CLERK || right.role() == Role.OFFICE_HEAD;
        };
    }

    /** Who takes it, for whoever does not. */
    String reserved() {
        return Text.called("dossier.step.reserved", this);
    }

    /** What it brings about, told before it is taken. */
    public String consequence() {
        return Text.called("dossier.step.consequence", this);
    }
}
