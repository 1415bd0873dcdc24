package vn.hoctap.recognition.portal.administrator.publishing;

import java.util.List;

/** Fields that say one thing together, such as the last day of a step and where it stands. */
public record FieldGroup(String legend, List<Field> fields) {
    public FieldGroup {
        fields = List.copyOf(fields);
    }
}
