package nl.cyberwerkbank.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.ui.DemoDesk;
import nl.cyberwerkbank.ui.FxRobot;
<<<<<<< HEAD
import nl.cyberwerkbank.ui.StillWorkplace;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.dossiers.DossierExchange;
import nl.cyberwerkbank.ui.dossiers.DossierListView;
import nl.cyberwerkbank.ui.dossiers.DossierListViewModel;
import nl.cyberwerkbank.ui.palette.PaletteView;
import nl.cyberwerkbank.ui.palette.PaletteViewModel;
import nl.cyberwerkbank.ui.settings.AppearanceView;
import nl.cyberwerkbank.ui.settings.AssumptionsView;
import nl.cyberwerkbank.ui.settings.AssumptionsViewModel;
import nl.cyberwerkbank.ui.settings.ConditionsView;
import nl.cyberwerkbank.ui.settings.ConditionsViewModel;
import nl.cyberwerkbank.ui.settings.OfficeView;
import nl.cyberwerkbank.ui.settings.OfficeViewModel;
import nl.cyberwerkbank.ui.settings.ReadingsView;
import nl.cyberwerkbank.ui.settings.ReadingsViewModel;
import nl.cyberwerkbank.ui.settings.SettingsView;
import nl.cyberwerkbank.ui.settings.TariffView;
import nl.cyberwerkbank.ui.settings.TariffViewModel;
import nl.cyberwerkbank.ui.settings.UsersView;
import nl.cyberwerkbank.ui.settings.UsersViewModel;
import nl.cyberwerkbank.ui.shell.ShellView;
import nl.cyberwerkbank.ui.shell.ShellViewModel;
import nl.cyberwerkbank.ui.signin.SignInView;
import nl.cyberwerkbank.ui.signin.SignInViewModel;
import nl.cyberwerkbank.ui.start.StartView;
import nl.cyberwerkbank.ui.start.StartViewModel;
import nl.cyberwerkbank.ui.theme.Appearance;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
=======

>>>>>>> main
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
<<<<<<< HEAD
    private static final FilePicker NO_FILES = FilePicker.ofPlatform(DemoDesk.DUTCH);

    @TempDir static Path folder;

    private static Casework casework;

    /// How each view is made, so that its FXML loads; whoever adds an FXML adds a line.
    private static final Map<String, Function<Wording, Parent>> SAMPLES =
            new TreeMap<>(
                    Map.ofEntries(
                            entry("AppearanceView", wording -> new AppearanceView(new Appearance(), wording).root()),
                            entry("PaletteView", FxmlTest::palette),
                            entry(
                                    "ShellView",
                                    wording -> new ShellView(new ShellViewModel(wording), wording, () -> {}).root()),
                            entry(
                                    "StartView",
                                    wording ->
                                            new StartView(
                                                            new StartViewModel(casework, Runnable::run, Runnable::run),
                                                            new StillWorkplace(wording),
                                                            id -> {},
                                                            () -> {})
                                                    .root()),
                            entry("DossierListView", FxmlTest::dossiers),
                            entry(
                                    "SettingsView",
                                    wording ->
                                            new SettingsView(
                                                            casework,
                                                            new Appearance(),
                                                            NO_FILES,
                                                            new StillWorkplace(wording),
                                                            Runnable::run)
                                                    .root()),
                            entry(
                                    "OfficeView",
                                    wording -> new OfficeView(new OfficeViewModel(casework), wording).root()),
                            entry(
                                    "AssumptionsView",
                                    wording ->
                                            new AssumptionsView(new AssumptionsViewModel(casework, wording), wording)
                                                    .root()),
                            entry(
                                    "ReadingsView",
                                    wording -> new ReadingsView(new ReadingsViewModel(casework), wording).root()),
                            entry(
                                    "TariffView",
                                    wording -> new TariffView(new TariffViewModel(casework), NO_FILES, wording).root()),
                            entry(
                                    "ConditionsView",
                                    wording ->
                                            new ConditionsView(new ConditionsViewModel(casework), NO_FILES, wording)
                                                    .root()),
                            entry(
                                    "UsersView",
                                    wording ->
                                            new UsersView(
                                                            new UsersViewModel(casework, Runnable::run),
                                                            wording,
                                                            new StillWorkplace(wording))
                                                    .root()),
                            entry("SignInView", FxmlTest::signIn)));

    private static Map.Entry<String, Function<Wording, Parent>> entry(String view, Function<Wording, Parent> make) {
        return Map.entry(view + ".fxml", make);
    }

    private static Parent palette(Wording wording) {
        var model = new PaletteViewModel(List.of(), (query, limit) -> List.of(), Runnable::run, Runnable::run);
        return new PaletteView(model, wording, () -> {}).root();
    }

    private static Parent dossiers(Wording wording) {
        return new DossierListView(
                        new DossierListViewModel(casework, Runnable::run, Runnable::run),
                        new DossierExchange(casework),
                        NO_FILES,
                        new StillWorkplace(wording),
                        DemoDesk.CLOCK.getZone(),
                        id -> {},
                        () -> {})
                .root();
    }

    private static Parent signIn(Wording wording) {
        var model =
                new SignInViewModel(
                        folder.resolve("new"), DemoDesk.CLOCK, Runnable::run, Runnable::run, workspace -> {});
        return new SignInView(model, wording, "map").root();
    }

    @BeforeAll
    static void open() {
        casework = DemoDesk.withSamples(folder, Role.ADVISER);
    }

    @AfterAll
    static void close() {
        casework.close();
    }
=======
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern CONTROLLER = Pattern.compile("\\s+fx:controller=\"([^\"]+)\"");
    private static final Pattern HANDLER = Pattern.compile("\\s+on[A-Z][A-Za-z]+=\"#([A-Za-z]+)\"");
>>>>>>> main

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
