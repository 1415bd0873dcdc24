package vn.hoctap.recognition.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Under which names an application may be asked. Whoever makes a browser or a cache believe that it has another name
 * would otherwise get answers of ours kept or sent under it.
 *
 * @param names in lower case, each with a port or for every port
 */
record HostRule(Set<String> names) {
    private static final Pattern HEADER =
            Pattern.compile("(\\[[0-9A-Fa-f:.]{2,45}]|[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}))(?::([0-9]{1,5}))?");

    HostRule {
        names = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param hosts all the Host headers of a request */
    boolean accepts(List<String> hosts) {
        return hosts.size() == 1 && accepts(hosts.getFirst());
    }

    private boolean accepts(String host) {
        var lowerCase = host.toLowerCase(Locale.ROOT);
        var header = HEADER.matcher(lowerCase);
        return header.matches() && (names.contains(header.group(1)) || names.contains(lowerCase));
    }
}
