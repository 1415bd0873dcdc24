package vn.hoctap.recognition.query.progress;

import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.TitleCode;
import vn.hoctap.recognition.web.text.Text;

/** What kinds, stages, holders and levels are called. */
public final class Wording {
    private Wording() {}

    public static String of(RecognitionKind kind) {
        return Text.called("words.kind", kind);
    }

    /** @param code of a title, such as CDHT-XA */
    public static String ofTitle(String code) {
        var kind = code.startsWith("DVHT") ? RecognitionKind.LEARNING_UNIT : RecognitionKind.LEARNING_COMMUNITY;
        return Text.of("words.title", of(kind), Text.called("words.tier", TitleCode.tierOf(code)));
    }

    public static String of(Stage stage) {
        return Text.called("words.stage", stage);
    }

    /** Who holds a dossier; empty where nobody does. */
    public static String of(Holder holder) {
        return holder == Holder.NOBODY ? "" : Text.called("words.holder", holder);
    }

    /** Who acts next on a dossier at that stage, and how. */
    public static String nextStep(Stage stage) {
        return Text.called("words.next-step", stage);
    }

    /** What somebody is given. */
    public static String of(Award award) {
        return switch (award) {
            case Award.AtLevel(var level) -> ofLevel(level.name());
            case Award.InBand(var band) -> ofLevel(band);
            case Award.NotMet _ -> Text.of("words.not-met");
        };
    }

    /** @param level a level by its name, or with points the band itself */
    public static String ofLevel(@Nullable String level) {
        if (level == null) {
            return "";
        }
        return switch (level) {
            case "LEVEL_1", "LEVEL_2" -> Text.of("words.level." + level);
            default -> Text.of("words.band", level);
        };
    }
}
