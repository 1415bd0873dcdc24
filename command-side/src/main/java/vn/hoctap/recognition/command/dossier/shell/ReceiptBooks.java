package vn.hoctap.recognition.command.dossier.shell;

import org.axonframework.config.Configuration;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.dossier.AcceptDossier;
import vn.hoctap.recognition.events.receipt.ReceiptBookId;

/** The books of dossiers (sổ theo dõi hồ sơ); a number is taken within the command that gives the receipt, or not at all. */
@Component
class ReceiptBooks {
    private final ObjectProvider<Configuration> axon;

    ReceiptBooks(ObjectProvider<Configuration> axon) {
        this.axon = axon;
    }

    /** Enters the dossier in the book of the agency code and the day, and answers its number. */
    int next(String agency, AcceptDossier command) {
        var id = ReceiptBookId.of(agency, command.effectiveOn());
        try {
            return repository()
                    .loadOrCreate(id.toString(), ReceiptBookAggregate::new)
                    .invoke(book -> book.enter(id, agency, command));
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Repository<ReceiptBookAggregate> repository() {
        return axon.getObject().repository(ReceiptBookAggregate.class);
    }
}
