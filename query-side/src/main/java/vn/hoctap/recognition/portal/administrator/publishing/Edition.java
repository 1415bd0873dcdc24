package vn.hoctap.recognition.portal.administrator.publishing;

import java.util.Map;

/**
 * The next version of a register, on the way to be published.
 *
 * @param heading of its page
 * @param address of its page
 * @param back of the page of what is published
 * @param list what that page is called
 * @param sheet with the rows that were typed
 * @param shown the same with rows for more, and with those of the newest version
 * @param newest what the newest version says, by the fields of the sheet
 * @param next its number
 * @param command where it is sent
 * @param done where one is led once it is published
 */
public record Edition(
        String heading,
        String address,
        String back,
        String list,
        Sheet sheet,
        Sheet shown,
        Map<String, String> newest,
        int next,
        String command,
        String done) {
    public Edition {
        newest = Map.copyOf(newest);
    }
}
