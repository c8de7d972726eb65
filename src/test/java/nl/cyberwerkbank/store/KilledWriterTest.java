package nl.cyberwerkbank.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/// The drill in small. In large: `mvn -q test-compile exec:exec@drill`.
class KilledWriterTest {
    private static final int KILLS = 10;

    @TempDir Path folder;

    @Test
    void losesNoAcknowledgedSave() throws IOException, InterruptedException {
        KillDrill.Result result = KillDrill.run(folder, KILLS, 20260302);
        System.out.println(result);
        assertThat(result.lost()).isZero();
        assertThat(result.kills()).isEqualTo(KILLS);
        assertThat(result.acknowledged()).isPositive();
    }
}
