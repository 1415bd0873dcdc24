package vn.hoctap.recognition.command.authority.model;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * What the rules have to know beside command and state.
 *
 * @param actor account id of who sends the command
 * @param organisations what codes stand for
 * @param others the rights of others, by account id
 */
public record AuthorityFacts(
        LocalDate today, String actor, KnownCodes organisations, Function<String, RightsOfPerson> others) {
    /** Tells codes that stand for something from others. */
    public interface KnownCodes {
        boolean isApplicant(String code);

        boolean isOffice(String code);

        boolean isArea(String code);
    }
}
