package vn.hoctap.recognition.web;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.hoctap.recognition.embedded.TokenIssuer;

/** Has the application under test believe the tests' issuer. */
class TestIdentity implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(TokenIssuer.shared().settings()).applyTo(context);
    }
}
