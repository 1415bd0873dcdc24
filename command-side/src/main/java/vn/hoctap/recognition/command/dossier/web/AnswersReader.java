package vn.hoctap.recognition.command.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.dispatch.StrictReader;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.Value;

/** Reads answers of which no part of a value is missing. */
@Component
class AnswersReader {
    private final StrictReader reader;

    AnswersReader(StrictReader reader) {
        this.reader = reader;
    }

    List<Answer> read(List<Bodies.Answered> answers, HttpServletRequest request) {
        return answers.stream().map(answer -> read(answer, request)).toList();
    }

    private Answer read(Bodies.Answered answer, HttpServletRequest request) {
        return new Answer(
                answer.indicator(),
                reader.read(answer.value(), Value.class, request),
                Objects.requireNonNullElse(answer.evidence(), List.of()),
                Objects.requireNonNullElse(answer.source(), ""));
    }
}
