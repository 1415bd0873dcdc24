package vn.hoctap.recognition.portal.documents;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Prints papers by templates of their own, which no page can come to. */
@Component
class Documents {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final Typesetter typesetter;
    private final SpringTemplateEngine templates = templates();

    Documents(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    byte[] print(Document document) {
        var values = Map.of("title", document.title(), "paper", document.paper());
        var text = templates.process(document.template(), new Context(VIETNAMESE, values));
        return typesetter.set(text, document.at());
    }

    /** To be looked at in the browser, and saved under its name; asked for anew each time, as a right may have ended. */
    ResponseEntity<byte[]> answer(Document document) {
        var pdf = print(document);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .headers(headers -> headers.setContentDisposition(ContentDisposition.inline()
                        .filename(document.file() + ".pdf")
                        .build()))
                .body(pdf);
    }

    private static SpringTemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver(Documents.class.getClassLoader());
        resolver.setPrefix("documents/");
        resolver.setSuffix(".fo");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        var templates = new SpringTemplateEngine();
        templates.setTemplateResolver(resolver);
        return templates;
    }
}
