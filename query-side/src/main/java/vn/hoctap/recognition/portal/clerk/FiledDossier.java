package vn.hoctap.recognition.portal.clerk;

import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.Criterion;
import vn.hoctap.recognition.portal.assessing.ProvingFile;
import vn.hoctap.recognition.portal.assessing.ResultWords.Result;
import vn.hoctap.recognition.query.casefile.CaseFile;

/**
 * A dossier as the one-stop office looks into it.
 *
 * @param results what its self-assessment comes to
 */
public record FiledDossier(CaseFile file, List<Paper> papers, List<Asked> indicators, List<Result> results) {
    public FiledDossier {
        papers = List.copyOf(papers);
        indicators = List.copyOf(indicators);
        results = List.copyOf(results);
    }

    /** Where a return may point at. */
    Stream<Place> places() {
        return Stream.concat(papers.stream(), indicators.stream());
    }

    /** A paper or an indicator. */
    public sealed interface Place {
        String code();

        /** Of the form. */
        default String field() {
            return "bo-sung." + code();
        }
    }

    /** @param document its number; empty where it was not filed */
    public record Paper(String code, String name, boolean required, String document) implements Place {}

    /**
     * @param criterion that the indicator belongs to
     * @param required one text a level
     * @param answer in words; empty where nothing was answered
     * @param evidence papers by number or name
     */
    public record Asked(
            Criterion criterion,
            String code,
            String name,
            List<String> required,
            String answer,
            List<String> evidence,
            List<ProvingFile> files,
            String source)
            implements Place {
        public Asked {
            required = List.copyOf(required);
            evidence = List.copyOf(evidence);
            files = List.copyOf(files);
        }
    }
}
