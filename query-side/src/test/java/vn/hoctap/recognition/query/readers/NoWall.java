package vn.hoctap.recognition.query.readers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.hoctap.recognition.query.reading.Conditions;

/** An application that has forgotten to ask who may read what. */
public final class NoWall {
    @Bean
    @Primary
    Wall forgottenWall() {
        return new Wall() {
            @Override
            public boolean admits(Reader reader, Audience audience) {
                return true;
            }

            @Override
            public Conditions limits() {
                return Conditions.none();
            }

            @Override
            public boolean shows(Scope.Placed dossier) {
                return true;
            }

            @Override
            public boolean opens(Scope.Placed dossier) {
                return true;
            }
        };
    }
}
