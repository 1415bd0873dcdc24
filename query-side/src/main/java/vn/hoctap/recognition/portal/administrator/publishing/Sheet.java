package vn.hoctap.recognition.portal.administrator.publishing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.portal.commands.Body;

/** A form in sections, whose fields are named by where their values stand in what is published. */
public record Sheet(List<FieldSection> sections) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public Sheet {
        sections = List.copyOf(sections);
    }

    private Stream<FieldGroup> groups() {
        return sections.stream().flatMap(section -> section.groups().stream());
    }

    private Stream<Field> fields() {
        return groups().flatMap(group -> group.fields().stream());
    }

    /** What it is filled in with of something that was published; of what it has no field for, nothing. */
    Map<String, String> filledWith(Object published) {
        var paths = Branch.paths(JSON.valueToTree(published));
        var typed = new LinkedHashMap<String, String>();
        fields().filter(field -> paths.containsKey(field.path()))
                .forEach(field -> typed.put(field.path(), field.kind().typed(paths.getOrDefault(field.path(), ""))));
        return typed;
    }

    /** What was typed into its own fields. */
    Map<String, String> typedIn(Map<String, String> form) {
        var typed = new LinkedHashMap<String, String>();
        fields().filter(field -> form.containsKey(field.path()))
                .forEach(field -> typed.put(field.path(), Body.typed(form, field.path())));
        return typed;
    }

    /** What has to be put right, by the path of its field. */
    Map<String, String> faults(Map<String, String> typed) {
        var faults = new LinkedHashMap<String, String>();
        fields().filter(field -> field.counts(typed))
                .forEach(field -> field.fault(typed.getOrDefault(field.path(), ""))
                        .ifPresent(fault -> faults.put(field.path(), fault)));
        return faults;
    }

    /** What is published; of what has no fault. */
    Map<String, Object> content(Map<String, String> typed) {
        var root = new Branch();
        fields().filter(field -> field.counts(typed))
                .forEach(field -> root.put(field.path(), field.kind().value(typed.getOrDefault(field.path(), ""))));
        return root.object();
    }

    /** What the later of two versions says otherwise. */
    List<Change> changes(Map<String, String> before, Map<String, String> after) {
        return groups().flatMap(group -> group.fields().stream().flatMap(field -> change(group, field, before, after)))
                .toList();
    }

    private static Stream<Change> change(
            FieldGroup group, Field field, Map<String, String> before, Map<String, String> after) {
        var was = before.getOrDefault(field.path(), "");
        var is = after.getOrDefault(field.path(), "");
        var label = group.legend() + ": " + field.label();
        return field.words(was).equals(field.words(is))
                ? Stream.empty()
                : Stream.of(new Change(label, field.words(was), field.words(is)));
    }

    /** What a place is called to which a finding points; the place itself where nothing here is meant. */
    String label(String place) {
        return groups().flatMap(group -> group.fields().stream()
                        .filter(field -> field.path().startsWith(place))
                        .map(field ->
                                field.path().equals(place) ? group.legend() + ": " + field.label() : group.legend()))
                .findFirst()
                .orElse(place);
    }

    /** What one field says before and after; empty where it says nothing. */
    public record Change(String label, String before, String after) {}
}
