package vn.hoctap.recognition.command.panel.shell;

import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.panel.Ballot;
import vn.hoctap.recognition.events.panel.SessionId;
import vn.hoctap.recognition.eventstore.Companion;

/** Keeps sealed ballots in a table of their own: the ledger shows every officer what it holds. */
@Component
class BallotTable implements SealedBallots {
    private static final String KEEP = "INSERT INTO panel.sealed_ballot (session, commitment, ballot) VALUES (?, ?, ?)";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    BallotTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(SessionId session, Ballot ballot) {
        new Companion(KEEP, List.of(session.value(), ballot.commitment(session), JSON.writeValueAsString(ballot)))
                .accompany(CurrentUnitOfWork.get());
    }

    @Override
    public List<Ballot> of(SessionId session) {
        return jdbc.sql("SELECT ballot FROM panel.sealed_ballot WHERE session = ?")
                .param(session.value())
                .query((row, number) -> JSON.readValue(row.getString("ballot"), Ballot.class))
                .list();
    }
}
