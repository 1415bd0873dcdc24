package vn.hoctap.recognition.portal.auditor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What differs, so told that whatever differs in very many places does not hide the rest.
 *
 * @param many what belongs together and differs in many places, such as all findings of a self-assessment
 */
public record Changes(List<ChangeLine> few, List<Many> many) {
    private static final int FEW = 12;

    /** A part of a dossier, and all that differs in it. */
    public record Many(String title, List<ChangeLine> lines) {}

    static Changes of(List<ChangeLine> lines) {
        var parts = new LinkedHashMap<String, List<ChangeLine>>();
        lines.forEach(line ->
                parts.computeIfAbsent(line.part(), _ -> new ArrayList<>()).add(line));
        return new Changes(
                parts.values().stream()
                        .filter(part -> part.size() <= FEW)
                        .flatMap(List::stream)
                        .toList(),
                parts.entrySet().stream()
                        .filter(part -> part.getValue().size() > FEW)
                        .map(part -> new Many(part.getKey(), part.getValue()))
                        .toList());
    }

    public boolean isEmpty() {
        return few.isEmpty() && many.isEmpty();
    }

    public int size() {
        return few.size() + many.stream().mapToInt(part -> part.lines().size()).sum();
    }
}
