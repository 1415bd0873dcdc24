package vn.hoctap.recognition.command.authority.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.hoctap.recognition.events.authority.AuthorityEvent;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.RightDeclined;
import vn.hoctap.recognition.events.authority.RightGranted;
import vn.hoctap.recognition.events.authority.RightId;
import vn.hoctap.recognition.events.authority.RightProposed;
import vn.hoctap.recognition.events.authority.RightWithdrawn;
import vn.hoctap.recognition.events.authority.Role;

/**
 * The rights of one person, every one that was ever put forward.
 *
 * @param entries in the order in which they were put forward
 * @param version how many events they follow from
 */
public record RightsOfPerson(Map<RightId, Entry> entries, long version) {
    public static final RightsOfPerson NONE = new RightsOfPerson(Map.of(), 0);

    /** Where a right stands. */
    public enum Standing {
        PROPOSED,
        GRANTED,
        DECLINED,
        WITHDRAWN
    }

    /** @param proposer account id of who put it forward */
    public record Entry(Right right, String proposer, Standing standing) {
        private Entry now(Standing next) {
            return new Entry(right, proposer, next);
        }

        boolean gives(Role role, String organisation, LocalDate day) {
            return standing == Standing.GRANTED
                    && right.role() == role
                    && right.organisation().equals(organisation)
                    && right.isInForceOn(day);
        }
    }

    /** The rights after {@code event}, which {@code actor} caused. */
    public static RightsOfPerson evolve(RightsOfPerson rights, AuthorityEvent event, String actor) {
        return switch (event) {
            case RightProposed proposed ->
                rights.with(proposed.right().rightId(), new Entry(proposed.right(), actor, Standing.PROPOSED));
            case RightGranted granted -> rights.with(granted.rightId(), entry -> entry.now(Standing.GRANTED));
            case RightDeclined declined -> rights.with(declined.rightId(), entry -> entry.now(Standing.DECLINED));
            case RightWithdrawn withdrawn -> rights.with(withdrawn.rightId(), entry -> entry.now(Standing.WITHDRAWN));
        };
    }

    /** Those that hold on a day. */
    public List<Right> inForceOn(LocalDate day) {
        return entries.values().stream()
                .filter(entry -> entry.standing() == Standing.GRANTED)
                .map(Entry::right)
                .filter(right -> right.isInForceOn(day))
                .toList();
    }

    /** The applicants that the person has, or ever had, the right to act for, by code. */
    public Set<String> everActedFor() {
        return entries.values().stream()
                .filter(entry -> entry.standing() == Standing.GRANTED || entry.standing() == Standing.WITHDRAWN)
                .map(Entry::right)
                .filter(right -> right.role() == Role.COMMUNE_OFFICER)
                .map(Right::organisation)
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<Entry> find(RightId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Whether a right is put forward or held that gives the same and has not ended. */
    boolean includes(Role role, String organisation, LocalDate today) {
        return entries.values().stream()
                .filter(entry -> entry.standing() == Standing.PROPOSED || entry.standing() == Standing.GRANTED)
                .map(Entry::right)
                .anyMatch(right -> right.role() == role
                        && right.organisation().equals(organisation)
                        && !right.to().isBefore(today));
    }

    private RightsOfPerson with(RightId id, UnaryOperator<Entry> change) {
        return find(id).map(entry -> with(id, change.apply(entry)))
                .orElseGet(() -> new RightsOfPerson(entries, version + 1));
    }

    private RightsOfPerson with(RightId id, Entry entry) {
        var changed = new LinkedHashMap<>(entries);
        changed.put(id, entry);
        return new RightsOfPerson(changed, version + 1);
    }
}
