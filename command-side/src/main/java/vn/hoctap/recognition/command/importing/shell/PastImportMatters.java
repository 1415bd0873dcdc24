package vn.hoctap.recognition.command.importing.shell;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.admission.Matter;
import vn.hoctap.recognition.command.admission.Matters;
import vn.hoctap.recognition.command.importing.ImportPastRecognitions;
import vn.hoctap.recognition.command.importing.ImportingCommand;

/** An import lies in the areas of all its rows. */
@Component
class PastImportMatters implements Matters<ImportingCommand> {
    @Override
    public Class<ImportingCommand> family() {
        return ImportingCommand.class;
    }

    @Override
    public Optional<Matter> of(ImportingCommand command) {
        return switch (command) {
            case ImportPastRecognitions(var _, var _, var _, var rows, var _) ->
                Optional.of(Matter.inAreas(
                        rows.stream().map(row -> row.area().code()).collect(Collectors.toUnmodifiableSet())));
        };
    }
}
