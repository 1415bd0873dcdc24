package vn.hoctap.recognition.portal.administrator.publishing;

import java.util.List;
import java.util.Map;

/** A part of a sheet that is opened by itself. */
public record FieldSection(String title, List<FieldGroup> groups) {
    public FieldSection {
        groups = List.copyOf(groups);
    }

    /** Whether something of it has to be put right. */
    public boolean isFaulty(Map<String, String> faults) {
        return groups.stream()
                .flatMap(group -> group.fields().stream())
                .anyMatch(field -> faults.containsKey(field.path()));
    }
}
