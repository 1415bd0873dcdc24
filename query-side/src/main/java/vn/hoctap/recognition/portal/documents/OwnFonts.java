package vn.hoctap.recognition.portal.documents;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** Gives the typesetter the fonts that come with the engine, and nothing else: no file of the machine, no address. */
final class OwnFonts implements ResourceResolver {
    static final URI HOME = URI.create("fonts:/");
    private static final String FOLDER = "/documents/fonts";
    private static final String NAME = "/LiberationSerif-(Regular|Bold|Italic|BoldItalic)\\.ttf";

    @Override
    public Resource getResource(URI uri) throws IOException {
        if (HOME.getScheme().equals(uri.getScheme()) && uri.getPath().matches(NAME)) {
            var font = OwnFonts.class.getResourceAsStream(FOLDER + uri.getPath());
            if (font != null) {
                return new Resource(font);
            }
        }
        throw new FileNotFoundException("no font of ours");
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new IOException("a paper writes nowhere");
    }
}
