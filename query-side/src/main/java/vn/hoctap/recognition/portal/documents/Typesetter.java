package vn.hoctap.recognition.portal.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.fop.events.Event;
import org.apache.fop.events.model.EventSeverity;
import org.apache.xmlgraphics.util.MimeConstants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Sets XSL-FO as PDF/A-2a, with fonts embedded and tagged for who hears it; the same text at the same instant as the same bytes. */
@Component
class Typesetter {
    private static final Logger LOG = LoggerFactory.getLogger(Typesetter.class);
    private static final String SETTINGS = "/documents/fop.xconf";

    private final FopFactory factory = factory();
    private final SAXParserFactory parsers = parsers();

    /** @param at the instant of the paper itself, not that of printing it */
    byte[] set(String text, Instant at) {
        var pdf = new ByteArrayOutputStream();
        try {
            var paper = new LongWords(reader());
            paper.setContentHandler(begun(at, pdf));
            paper.parse(new InputSource(new StringReader(text)));
        } catch (IOException | SAXException | ParserConfigurationException broken) {
            throw new IllegalStateException("A paper that cannot be set", broken);
        }
        return SameBytes.of(pdf.toByteArray());
    }

    /** One at a time: the settings are a tree that is not meant to be read by several at once. */
    private synchronized DefaultHandler begun(Instant at, OutputStream pdf) throws FOPException {
        return factory.newFop(MimeConstants.MIME_PDF, agent(at), pdf).getDefaultHandler();
    }

    private FOUserAgent agent(Instant at) {
        var agent = factory.newFOUserAgent();
        agent.setCreationDate(Date.from(at));
        agent.getEventBroadcaster().addEventListener(Typesetter::noted);
        return agent;
    }

    /** What a letter lacks or a line overruns is a fault of a layout, which tests look for; who prints cannot mend it. */
    private static void noted(Event event) {
        if (event.getSeverity() != EventSeverity.INFO) {
            LOG.debug("{} {}", event.getEventID(), event.getParams());
        }
    }

    private XMLReader reader() throws SAXException, ParserConfigurationException {
        return parsers.newSAXParser().getXMLReader();
    }

    private static SAXParserFactory parsers() {
        try {
            var parsers = SAXParserFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return parsers;
        } catch (SAXException | ParserConfigurationException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }

    private static FopFactory factory() {
        var fonts = new OwnFonts();
        try (var settings = Typesetter.class.getResourceAsStream(SETTINGS)) {
            var builder = new FopFactoryBuilder(OwnFonts.HOME, fonts)
                    .setConfiguration(new DefaultConfigurationBuilder().build(settings));
            var factory = builder.build();
            factory.getFontManager()
                    .setResourceResolver(ResourceResolverFactory.createInternalResourceResolver(OwnFonts.HOME, fonts));
            return factory;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (ConfigurationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
