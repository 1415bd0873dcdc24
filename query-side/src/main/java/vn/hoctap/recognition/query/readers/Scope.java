package vn.hoctap.recognition.query.readers;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which dossiers somebody may see (phạm vi tra cứu): any one of these is enough.
 *
 * @param applicants codes of the applicants of whom all is seen, drafts too
 * @param areas codes of the administrative units in which all is seen, drafts too
 * @param filedAreas codes of those in which is seen what was filed
 * @param seats codes of those whose offices' own papers are seen: councils, and decisions before they are signed
 * @param dossiers single ones
 * @param called single ones that are seen in lists alone, such as whose they are: their papers stay shut until their reader has
 *     declared whether they have a conflict of interest
 */
public record Scope(
        Extent extent,
        Set<String> applicants,
        Set<String> areas,
        Set<String> filedAreas,
        Set<String> seats,
        Set<UUID> dossiers,
        Set<UUID> called) {
    public static final Scope NOTHING =
            new Scope(Extent.NO_MORE, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Scope {
        applicants = Set.copyOf(applicants);
        areas = Set.copyOf(areas);
        filedAreas = Set.copyOf(filedAreas);
        seats = Set.copyOf(seats);
        dossiers = Set.copyOf(dossiers);
        called = Set.copyOf(called);
    }

    /** What is seen besides what is named, wherever it lies. */
    public enum Extent {
        NO_MORE,
        /** What was filed: an office of the state works for the whole country. */
        FILED,
        ALL
    }

    boolean isEmpty() {
        return equals(NOTHING);
    }

    /** Whether a dossier may be seen that stands, or once stood, so. */
    public boolean includes(Placed dossier) {
        return switch (extent) {
            case ALL -> true;
            case FILED -> dossier.filed() || names(dossier);
            case NO_MORE -> names(dossier);
        };
    }

    private boolean names(Placed dossier) {
        return applicants.contains(dossier.applicant())
                || areas.contains(dossier.area())
                || (dossier.filed() && filedAreas.contains(dossier.area()))
                || dossiers.contains(dossier.id())
                || called.contains(dossier.id());
    }

    /** Whether its papers may be read as well. */
    boolean opens(Placed dossier) {
        return includes(dossier) && !called.contains(dossier.id());
    }

    /** The same for who is called to judge besides; what they may see anyway stays open to them. */
    Scope calledTo(Set<Placed> some) {
        var shut = some.stream()
                .filter(dossier -> !includes(dossier))
                .map(Placed::id)
                .collect(Collectors.toSet());
        return new Scope(extent, applicants, areas, filedAreas, seats, dossiers, shut);
    }

    /** The same text for the same scope, and for no other. */
    String text() {
        return String.join(
                "|",
                extent.name(),
                sorted(applicants),
                sorted(areas),
                sorted(filedAreas),
                sorted(seats),
                sorted(dossiers),
                sorted(called));
    }

    private static String sorted(Set<?> some) {
        var texts = new TreeSet<String>();
        some.forEach(each -> texts.add(each.toString()));
        return String.join(",", texts);
    }

    /**
     * Where a dossier is, at one time of its life.
     *
     * @param filed whether it is, or was, before an office
     */
    public record Placed(UUID id, String applicant, String area, boolean filed) {}
}
