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
import vn.hoctap.recognition.web.text.Text;

/** Something that happened to an organisation, in words. */
public record OrganisationStep(Change change, String what) {
    static OrganisationStep of(Change change, PlaceNames places) {
        var said = new ArrayList<String>();
        add(said, "administrator.organisation.step.name", change.name());
        add(said, "administrator.organisation.step.kinds", kinds(change.traits()));
        var area = change.area();
        add(
                said,
                "administrator.organisation.step.area",
                area == null ? null : places.ofArea(area, change.effectiveOn()));
        add(said, "administrator.organisation.step.reason", change.closed());
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

    private static void add(List<String> said, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            said.add(Text.of(key, value));
        }
    }
}
