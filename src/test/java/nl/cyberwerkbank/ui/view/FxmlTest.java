package nl.cyberwerkbank.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.FxRobot;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Loads each FXML once in each language, apart from its view, and holds it against the view's fields and methods.
class FxmlTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern CONTROLLER = Pattern.compile("\\s+fx:controller=\"([^\"]+)\"");
    private static final Pattern HANDLER = Pattern.compile("\\s+on[A-Z][A-Za-z]+=\"#([A-Za-z]+)\"");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".fxml")).toList().stream();
        }
    }

    static Stream<Arguments> filesInBothLanguages() throws IOException {
        return files().flatMap(file ->
                Stream.of(Wording.DUTCH, Wording.ENGLISH).map(language -> Arguments.of(file, language)));
    }

    @ParameterizedTest
    @MethodSource("filesInBothLanguages")
    void loadsWithAllItsWords(Path file, Locale language) throws IOException {
        assertThat(load(Files.readString(file), language)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void belongsToTheViewOfItsNameAndFillsAllItsFields(Path file) throws Exception {
        String fxml = Files.readString(file);
        Class<?> view = view(fxml);
        assertThat(SOURCES.relativize(file).toString()).isEqualTo(view.getName().replace('.', '/') + ".fxml");
        Map<String, Object> named = load(fxml, Wording.DUTCH);
        assertThat(Arrays.stream(view.getDeclaredFields()).filter(field -> field.isAnnotationPresent(FXML.class)))
                .allSatisfy(field ->
                        assertThat(named.get(field.getName())).as(field.getName()).isInstanceOf(field.getType()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void namesOnlyMethodsThatTheViewHas(Path file) throws Exception {
        String fxml = Files.readString(file);
        List<String> methods =
                Arrays.stream(view(fxml).getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(FXML.class))
                        .map(method -> method.getName())
                        .toList();
        assertThat(methods)
                .containsAll(HANDLER.matcher(fxml).results().map((MatchResult match) -> match.group(1)).toList());
    }

    private static Class<?> view(String fxml) throws ClassNotFoundException {
        var controller = CONTROLLER.matcher(fxml);
        assertThat(controller.find()).isTrue();
        return Class.forName(controller.group(1));
    }

    /// The nodes of the file by their ids.
    private static Map<String, Object> load(String fxml, Locale language) {
        String alone = HANDLER.matcher(CONTROLLER.matcher(fxml).replaceAll("")).replaceAll("");
        return FxRobot.on(() -> {
            var loader = new FXMLLoader();
            loader.setResources(new WordingBundle(Wording.of(language)));
            try {
                loader.load(new ByteArrayInputStream(alone.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return loader.getNamespace();
        });
    }
}
