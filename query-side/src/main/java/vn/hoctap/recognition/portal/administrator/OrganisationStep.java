package vn.hoctap.recognition.portal.administrator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.query.audittrail.StepTitle;
import vn.hoctap.recognition.query.criteria.TraitName;
import vn.hoctap.recognition.query.organisations.Change;
import vn.hoctap.recognition.query.reading.Days;

/** Something that happened to an organisation, in words. */
public record OrganisationStep(Change change, String what) {
    static OrganisationStep of(Change change, PlaceNames places) {
        var said = new ArrayList<String>();
        add(said, "tên: ", change.name());
        add(said, "loại hình: ", kinds(change.traits()));
        var area = change.area();
        add(said, "địa bàn: ", area == null ? null : places.ofArea(area, change.effectiveOn()));
        add(said, "lý do: ", change.closed());
        return new OrganisationStep(change, String.join("; ", said));
    }

    public String title() {
        return StepTitle.of(change.type());
    }

    public LocalDate recordedOn() {
        return LocalDate.ofInstant(change.mark().recordedAt(), Days.VIETNAM);
    }

    private static @Nullable String kinds(@Nullable List<Trait> traits) {
        return traits == null ? null : traits.stream().map(TraitName::of).collect(Collectors.joining(", "));
    }

    private static void add(List<String> said, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            said.add(label + value);
        }
    }
}
