package vn.hoctap.recognition.portal.officer;

import java.util.List;
import java.util.Map;
import vn.hoctap.recognition.events.criteria.Answer;

/** Answers as the command API takes them. */
final class AnswerBodies {
    private AnswerBodies() {}

    static List<Map<String, Object>> of(List<Answer> answers) {
        return answers.stream().map(AnswerBodies::of).toList();
    }

    private static Map<String, Object> of(Answer answer) {
        return Map.of(
                "indicator", answer.indicator(),
                "value", answer.value(),
                "evidence", answer.evidence(),
                "source", answer.source());
    }
}
