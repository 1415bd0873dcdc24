package vn.hoctap.recognition.embedded;

import java.util.Map;
import java.util.Properties;

final class Settings {
    private Settings() {}

    static Properties asProperties(Map<String, String> settings) {
        var properties = new Properties();
        properties.putAll(settings);
        return properties;
    }
}
