package vn.hoctap.recognition.portal.documents;

import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** Lets what has no blank for long be broken all the same, so that no name runs out of its column or off the page. */
final class LongWords extends XMLFilterImpl {
    private static final Pattern LONG = Pattern.compile("([^\\s\u00A0]{10})(?=[^\\s\u00A0]{4})");
    private static final String MAY_BREAK = "$1\u200B";

    private final StringBuilder text = new StringBuilder();

    LongWords(XMLReader reader) {
        super(reader);
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        text.append(letters, start, length);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        handOver();
        super.startElement(uri, localName, name, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        handOver();
        super.endElement(uri, localName, name);
    }

    private void handOver() throws SAXException {
        var broken = LONG.matcher(text).replaceAll(MAY_BREAK).toCharArray();
        text.setLength(0);
        super.characters(broken, 0, broken.length);
    }
}
