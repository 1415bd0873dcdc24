package vn.hoctap.recognition.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser would send of a form if nobody changed anything. */
final class FilledForm {
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern AREA = Pattern.compile("<textarea\\b([^>]*)>([^<]*)</textarea>");
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option\\b([^>]*selected=[^>]*)>");

    private final Map<String, String> fields = new LinkedHashMap<>();

    private FilledForm() {}

    /** All forms of a page together. */
    static Map<String, String> in(String page) {
        var form = new FilledForm();
        INPUT.matcher(page).results().map(found -> found.group(1)).forEach(form::input);
        AREA.matcher(page).results().forEach(found -> form.put(found.group(1), found.group(2)));
        SELECT.matcher(page).results().forEach(found -> form.select(found.group(1), found.group(2)));
        return form.fields;
    }

    private void input(String attributes) {
        boolean isBox = attributes.contains("type=\"checkbox\"") || attributes.contains("type=\"radio\"");
        if (!isBox || attributes.contains("checked=")) {
            put(attributes, attribute(attributes, "value"));
        }
    }

    private void select(String attributes, String options) {
        put(
                attributes,
                CHOSEN.matcher(options)
                        .results()
                        .map(option -> attribute(option.group(1), "value"))
                        .findFirst()
                        .orElse(""));
    }

    private void put(String attributes, String value) {
        var name = attribute(attributes, "name");
        if (!name.isEmpty()) {
            fields.put(name, value.replace("&amp;", "&").replace("&quot;", "\"").replace("&#39;", "'"));
        }
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? found.group(1) : "";
    }
}
