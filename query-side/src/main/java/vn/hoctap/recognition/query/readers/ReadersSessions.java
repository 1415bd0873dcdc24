package vn.hoctap.recognition.query.readers;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Database sessions for whoever asks: in a request those of the role that sees what the request's reader may see, and
 * outside of requests those of the application's own. A session that comes back from a request knows its reader no more.
 */
final class ReadersSessions extends AbstractDataSource {
    private final DataSource feeding;
    private final DataSource reading;

    /** @param reading pool of the role that row policies hold for */
    ReadersSessions(DataSource feeding, DataSource reading) {
        this.feeding = feeding;
        this.reading = reading;
    }

    DataSource feeding() {
        return feeding;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var reader = CurrentReader.inRequest();
        return reader.isPresent() ? sessionFor(reader.get()) : feeding.getConnection();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLException("the pools know their roles");
    }

    private Connection sessionFor(Reader reader) throws SQLException {
        var session = reading.getConnection();
        try {
            ScopeSettings.set(session, reader);
            return (Connection) Proxy.newProxyInstance(
                    ReadersSessions.class.getClassLoader(), new Class<?>[] {Connection.class}, new Forgetting(session));
        } catch (SQLException failure) {
            session.close();
            throw failure;
        }
    }

    /** A session that forgets its reader before it goes back; one that cannot is thrown away. */
    private record Forgetting(Connection session) implements InvocationHandler {
        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            if (method.getName().equals("close") && !session.isClosed()) {
                forget();
            }
            try {
                return method.invoke(session, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getTargetException();
            }
        }

        private void forget() throws SQLException {
            try {
                ScopeSettings.reset(session);
            } catch (SQLException failure) {
                session.abort(Runnable::run);
            }
        }
    }
}
