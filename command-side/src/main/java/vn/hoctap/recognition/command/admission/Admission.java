package vn.hoctap.recognition.command.admission;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.admission.model.AdmissionRule;
import vn.hoctap.recognition.command.admission.model.Verdict.Admitted;
import vn.hoctap.recognition.command.admission.model.Verdict.Refused;
import vn.hoctap.recognition.command.territory.KnownTerritory;

/** Looks up who sends a command and what it is about, both as the store has them at this instant, and lets the rule judge. */
@Component
public class Admission {
    private final People people;
    private final List<Matters<?>> matters;
    private final AdmissionRule rule;

    Admission(People people, List<Matters<?>> matters, KnownTerritory territory) {
        this.people = people;
        this.matters = List.copyOf(matters);
        this.rule = new AdmissionRule((unit, area) -> territory.now().everLay(area, unit));
    }

    /** In which role a command was admitted, whose role that is, and by which version of the sender's rights. */
    public record Pass(String role, String organisation, long rightsVersion) {}

    /** @throws NotAdmitted if the person may not send the command */
    public Pass admit(String subject, StreamCommand command) {
        return judge(subject, command.permission(), matterOf(command));
    }

    /**
     * The same for what is asked without a command.
     *
     * @throws NotAdmitted if the person holds none of the roles that the permission names
     */
    public Pass admit(String subject, Permission permission) {
        return judge(subject, permission, Optional.of(Matter.ofAll()));
    }

    private Pass judge(String subject, Permission permission, Optional<Matter> matter) {
        var person = people.of(subject);
        return switch (rule.judge(permission, matter, person)) {
            case Admitted(var role, var organisation) -> new Pass(role, organisation, person.version());
            case Refused(var why) -> throw new NotAdmitted(why);
        };
    }

    private Optional<Matter> matterOf(StreamCommand command) {
        return command.permission().dependsOnMatter() ? found(command) : Optional.of(Matter.ofAll());
    }

    private Optional<Matter> found(StreamCommand command) {
        return matters.stream()
                .filter(finder -> finder.family().isInstance(command))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody finds the matter of " + command.getClass()))
                .ofAny(command);
    }
}
