package vn.hoctap.recognition.portal;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.web.text.Text;

/** What the script says, in the language of the page that it comes with; the layout asks for it. */
@Component("script")
public class ScriptTexts {
    private static final String ROOM = "script.";
    private static final Set<String> KEYS =
            ResourceBundle.getBundle("text/script", Locale.ROOT).keySet();

    private final JsonMapper json = JsonMapper.builder().build();

    /** All of them as JSON, by their keys without the room. */
    public String texts() {
        var texts = new TreeMap<String, String>();
        KEYS.forEach(key -> texts.put(key.substring(ROOM.length()), Text.of(key)));
        return json.writeValueAsString(texts);
    }
}
