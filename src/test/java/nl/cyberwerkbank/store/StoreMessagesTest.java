package nl.cyberwerkbank.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

class StoreMessagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void sayOfEveryProblemWhatHappenedWhatIsSafeAndWhatToDo(String language) throws IOException {
        Properties messages = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("assets/i18n/store_" + language + ".properties"))) {
            messages.load(in);
        }
        List<String> keys = new ArrayList<>();
        for (StoreProblem problem : StoreProblem.values()) {
            keys.addAll(List.of(problem.what().key(), problem.safe().key(), problem.todo().key()));
        }
        assertThat(messages.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(messages.values()).noneMatch(text -> text.toString().isBlank());
    }
}
