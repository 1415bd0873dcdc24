package vn.hoctap.recognition.portal.auditor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.hoctap.recognition.query.history.FieldChange;

/** Fields of a dossier that belong together, such as those of its decision. */
public record FieldGroup(String title, List<Field> fields) {
    private static final int FEW = 12;

    /** A field by its name within the group, empty for the group's only one, and what it holds. */
    public record Field(String name, String value) {}

    /** Whether it is so long that a page shows it only on demand. */
    public boolean isLong() {
        return fields.size() > FEW;
    }

    /** @param known all that a dossier consists of, as it differs from nothing */
    static List<FieldGroup> of(List<FieldChange> known) {
        var groups = new LinkedHashMap<String, List<Field>>();
        ChangeLine.of(known)
                .forEach(line -> groups.computeIfAbsent(line.part(), _ -> new ArrayList<>())
                        .add(new Field(line.rest(), line.after())));
        return groups.entrySet().stream()
                .map(group -> new FieldGroup(group.getKey(), group.getValue()))
                .toList();
    }
}
