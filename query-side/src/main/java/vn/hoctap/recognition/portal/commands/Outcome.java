package vn.hoctap.recognition.portal.commands;

import org.springframework.ui.Model;
import vn.hoctap.recognition.web.text.Text;

/** What came of an errand. */
public sealed interface Outcome {
    /**
     * It is done, and recorded.
     *
     * @param location of what was begun; empty for a change
     */
    record Done(String location, long version) implements Outcome, OutcomeOfPublishing {
        /** The last part of its address. */
        public String id() {
            return location.substring(location.lastIndexOf('/') + 1);
        }
    }

    /** The page has nothing to lead on from: its form is shown again, with a sentence that says why. */
    sealed interface ShownAgain extends Outcome, OutcomeOfMany, OutcomeOfPublishing, OutcomeOfLooking {
        /** Puts the sentence on the page; before {@link Form#show} does the rest. */
        Model on(Model model);
    }

    /**
     * Nothing was done.
     *
     * @param sentence why, for the person
     */
    record Refused(String sentence) implements ShownAgain {
        @Override
        public Model on(Model model) {
            return model.addAttribute("refusal", sentence);
        }
    }

    /** It was sent, and no answer came: the form keeps its key and the version it showed, so that it may be sent again. */
    record Unknown() implements ShownAgain {
        @Override
        public Model on(Model model) {
            return model.addAttribute("refusal", Text.of("layout.sent.lost")).addAttribute(Form.UNANSWERED, true);
        }
    }
}
