package vn.hoctap.recognition.evidence;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** What the XML of one part may not ask the program that opens it to do. */
final class OfficeXmlRule implements OfficeXml.Handler {
    /** Fields of a text, and formulas of a table, that get what they show from elsewhere. */
    private static final Map<String, Pattern> FETCHING = Map.of(
            "instrText", Pattern.compile("\\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK)\\s+[\\\\\"\\w]"),
            "f", Pattern.compile("WEBSERVICE\\(|\\|'"));

    private static final Pattern NEVER = Pattern.compile("(?!)");
    private static final Pattern MACRO = Pattern.compile("macroEnabled|vbaProject|activeX|oleObject");
    /** An address that a person has to click. */
    private static final Pattern LINK = Pattern.compile("(?i)(https?://|mailto:|#).*", Pattern.DOTALL);
    /** What names another computer or scheme although it claims to be a part. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(\\\\\\\\|//|[a-z][a-z0-9+.-]*:).*", Pattern.DOTALL);

    /** More than the longest of what is looked for. */
    private static final int REMEMBERED = 64;

    private final ZipPart part;
    private final Set<String> contentTypes;
    /** What the instructions of the part come to, which may be spread over several elements. */
    private final StringBuilder instructions = new StringBuilder();

    private String listeningTo = "";

    OfficeXmlRule(ZipPart part, Set<String> contentTypes) {
        this.part = part;
        this.contentTypes = contentTypes;
    }

    @Override
    public void element(XMLStreamReader xml) throws FlawFound {
        listeningTo = xml.getLocalName();
        switch (xml.getLocalName()) {
            case "Relationship" -> relationship(xml);
            case "Override", "Default" -> contentType(attribute(xml, "ContentType"));
            case "script", "altChunk" -> throw new FlawFound(EvidenceFlaw.ACTIVE_CONTENT);
            case "ddeLink", "oleLink" -> throw new FlawFound(EvidenceFlaw.EXTERNAL_REFERENCE);
            case "fldSimple" -> instruct("instrText", attribute(xml, "instr") + "\n");
            default -> {
                // the text of the document
            }
        }
    }

    @Override
    public void text(String text) throws FlawFound {
        if (FETCHING.containsKey(listeningTo)) {
            instruct(listeningTo, text);
        }
    }

    @Override
    public void end(String element) {
        listeningTo = "";
        if ("f".equals(element)) {
            instructions.append('\n');
        }
    }

    private void relationship(XMLStreamReader xml) throws FlawFound {
        if (!"rels".equals(part.extension())) {
            return;
        }
        var target = attribute(xml, "Target").strip();
        boolean clicked = attribute(xml, "Type").endsWith("/hyperlink");
        boolean external = "external".equals(attribute(xml, "TargetMode").toLowerCase(Locale.ROOT));
        boolean right = external
                ? clicked && LINK.matcher(target).matches()
                : !ELSEWHERE.matcher(target).matches();
        FlawFound.unless(right, EvidenceFlaw.EXTERNAL_REFERENCE);
    }

    private void contentType(String type) throws FlawFound {
        if (OfficeRule.isTypes(part)) {
            FlawFound.unless(!MACRO.matcher(type).find(), EvidenceFlaw.MACRO);
            contentTypes.add(type);
        }
    }

    private void instruct(String element, String text) throws FlawFound {
        instructions.append(text.toUpperCase(Locale.ROOT));
        var fetching = FETCHING.getOrDefault(element, NEVER);
        FlawFound.unless(!fetching.matcher(instructions).find(), EvidenceFlaw.EXTERNAL_REFERENCE);
        instructions.delete(0, Math.max(0, instructions.length() - REMEMBERED));
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals(name)) {
                return xml.getAttributeValue(index);
            }
        }
        return "";
    }
}
