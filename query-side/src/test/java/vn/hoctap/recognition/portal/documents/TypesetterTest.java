package vn.hoctap.recognition.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

@DisplayName("The typesetter")
class TypesetterTest {
    private static final int AT_ONCE = 4;
    private static final Instant DAY = Instant.parse("2024-02-20T01:02:03Z");
    private static final String PAPER = """
            <root xmlns="http://www.w3.org/1999/XSL/Format" xml:lang="vi" font-family="Serif">
              <layout-master-set>
                <simple-page-master master-name="page" page-height="297mm" page-width="210mm"><region-body/></simple-page-master>
              </layout-master-set>
              <page-sequence master-reference="page"><flow flow-name="xsl-region-body"><block>Quyết định</block></flow></page-sequence>
            </root>""";

    /** Those who print first meet where the settings are read; of a hundred such meetings two went wrong. */
    @RepeatedTest(100)
    void sets_several_papers_at_once() throws Exception {
        var typesetter = new Typesetter();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var papers = threads.invokeAll(Collections.nCopies(AT_ONCE, () -> typesetter.set(PAPER, DAY)));
            for (var paper : papers) {
                assertThat(paper.get()).isEqualTo(papers.getFirst().get());
            }
        }
    }
}
