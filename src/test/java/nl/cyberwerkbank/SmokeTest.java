package nl.cyberwerkbank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmokeTest {
    @Test
    void classPathIsComplete() {
        assertThat(Main.class).isNotNull();
    }
}
