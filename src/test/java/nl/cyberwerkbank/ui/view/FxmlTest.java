package nl.cyberwerkbank.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.Labeled;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.FxRobot;
import nl.cyberwerkbank.ui.palette.PaletteView;
import nl.cyberwerkbank.ui.palette.PaletteViewModel;
import nl.cyberwerkbank.ui.settings.AppearanceView;
import nl.cyberwerkbank.ui.shell.ShellView;
import nl.cyberwerkbank.ui.shell.ShellViewModel;
import nl.cyberwerkbank.ui.theme.Appearance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

class FxmlTest {
    /// How each view is made, so that its FXML loads; whoever adds an FXML adds a line.
    private static final Map<String, Function<Wording, Parent>> SAMPLES =
            new TreeMap<>(
                    Map.of(
                            "AppearanceView.fxml", wording -> new AppearanceView(new Appearance(), wording).root(),
                            "PaletteView.fxml",
                                    wording ->
                                            new PaletteView(
                                                            new PaletteViewModel(
                                                                    List.of(),
                                                                    (query, limit) -> List.of(),
                                                                    Runnable::run,
                                                                    Runnable::run),
                                                            wording,
                                                            () -> {})
                                                    .root(),
                            "ShellView.fxml",
                                    wording -> new ShellView(new ShellViewModel(wording), wording, () -> {}).root()));

    static Stream<Locale> languages() {
        return Stream.of(Wording.DUTCH, Wording.ENGLISH);
    }

    @Test
    void everyFxmlHasASample() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".fxml")))
                    .containsExactlyInAnyOrderElementsOf(SAMPLES.keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyFxmlLoadsWithAllItsWords(Locale language) {
        Wording wording = Wording.of(language);
        SAMPLES.forEach((file, make) ->
                FxRobot.run(() ->
                        assertThat(make.apply(wording).lookupAll("*"))
                                .as(file)
                                .isNotEmpty()
                                .noneMatch(node ->
                                        node instanceof Labeled labeled
                                                && labeled.getText() != null
                                                && labeled.getText().startsWith("%"))));
    }
}
