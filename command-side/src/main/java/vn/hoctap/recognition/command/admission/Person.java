package vn.hoctap.recognition.command.admission;

import java.util.List;
import java.util.Set;
import vn.hoctap.recognition.events.authority.Right;

/**
 * Who sends a command.
 *
 * @param subject account id
 * @param rights those in force today
 * @param everActedFor codes of the applicants that the person has, or ever had, the right to act for
 * @param version of the person's rights: how many events they follow from
 */
public record Person(String subject, List<Right> rights, Set<String> everActedFor, long version) {
    public Person {
        rights = List.copyOf(rights);
        everActedFor = Set.copyOf(everActedFor);
    }
}
