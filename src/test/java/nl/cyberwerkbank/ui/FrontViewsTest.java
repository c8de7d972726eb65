package nl.cyberwerkbank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.Labeled;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.dossiers.DossierExchange;
import nl.cyberwerkbank.ui.dossiers.DossierListView;
import nl.cyberwerkbank.ui.dossiers.DossierListViewModel;
import nl.cyberwerkbank.ui.dossiers.NoDesk;
import nl.cyberwerkbank.ui.lock.LockDelay;
import nl.cyberwerkbank.ui.paper.PaperDesk;
import nl.cyberwerkbank.ui.privacy.PrivacyDesk;
import nl.cyberwerkbank.ui.recovery.RecoveryDesk;
import nl.cyberwerkbank.ui.restore.RestoreView;
import nl.cyberwerkbank.ui.restore.RestoreViewModel;
import nl.cyberwerkbank.ui.settings.AppearanceView;
import nl.cyberwerkbank.ui.settings.AssumptionsView;
import nl.cyberwerkbank.ui.settings.AssumptionsViewModel;
import nl.cyberwerkbank.ui.settings.BackupsView;
import nl.cyberwerkbank.ui.settings.BackupsViewModel;
import nl.cyberwerkbank.ui.settings.ConditionsView;
import nl.cyberwerkbank.ui.settings.ConditionsViewModel;
import nl.cyberwerkbank.ui.settings.OfficeKeyViewModel;
import nl.cyberwerkbank.ui.settings.OfficeView;
import nl.cyberwerkbank.ui.settings.OfficeViewModel;
import nl.cyberwerkbank.ui.settings.ReadingsView;
import nl.cyberwerkbank.ui.settings.ReadingsViewModel;
import nl.cyberwerkbank.ui.settings.Safety;
import nl.cyberwerkbank.ui.settings.SettingsView;
import nl.cyberwerkbank.ui.settings.TariffView;
import nl.cyberwerkbank.ui.settings.TariffViewModel;
import nl.cyberwerkbank.ui.settings.UsersView;
import nl.cyberwerkbank.ui.settings.UsersViewModel;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.signin.SignInView;
import nl.cyberwerkbank.ui.signin.SignInViewModel;
import nl.cyberwerkbank.ui.start.StartView;
import nl.cyberwerkbank.ui.start.StartViewModel;
import nl.cyberwerkbank.ui.theme.Appearance;
import nl.cyberwerkbank.ui.view.FilePicker;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Makes every view of the way in and of the front screens over the sample dossiers, in both languages.
class FrontViewsTest {
    private static final FilePicker NO_FILES = FilePicker.ofPlatform(DemoDesk.DUTCH);

    @TempDir static Path folder;

    private static Casework casework;

    /// How each view is made.
    private static final Map<String, Function<Wording, Parent>> SAMPLES =
            new TreeMap<>(
                    Map.ofEntries(
                            entry("AppearanceView", wording -> new AppearanceView(new Appearance(), wording).root()),
                            entry(
                                    "StartView",
                                    wording ->
                                            new StartView(
                                                            new StartViewModel(casework, Runnable::run, Runnable::run),
                                                            new StillWorkplace(wording),
                                                            id -> {},
                                                            (id, part) -> {},
                                                            () -> {},
                                                            () -> {})
                                                    .root()),
                            entry("DossierListView", FrontViewsTest::dossiers),
                            entry(
                                    "SettingsView",
                                    wording ->
                                            new SettingsView(
                                                            casework,
                                                            new Appearance(),
                                                            NO_FILES,
                                                            new StillWorkplace(wording),
                                                            Runnable::run,
                                                            safety(new StillWorkplace(wording)),
                                                            Optional.empty())
                                                    .root()),
                            entry(
                                    "OfficeView",
                                    wording ->
                                            new OfficeView(
                                                            new OfficeViewModel(casework),
                                                            new OfficeKeyViewModel(casework, Runnable::run),
                                                            NO_FILES,
                                                            wording)
                                                    .root()),
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
                                                            new UsersViewModel(casework, Runnable::run, _ -> {}),
                                                            wording,
                                                            new StillWorkplace(wording))
                                                    .root()),
                            entry(
                                    "BackupsView",
                                    wording ->
                                            new BackupsView(
                                                            new BackupsViewModel(casework, wording, Runnable::run),
                                                            new StillWorkplace(wording),
                                                            NO_FILES,
                                                            Optional.empty())
                                                    .root()),
                            entry(
                                    "RestoreView",
                                    wording ->
                                            new RestoreView(
                                                            new RestoreViewModel(
                                                                    folder,
                                                                    DemoDesk.CLOCK,
                                                                    Runnable::run,
                                                                    Runnable::run),
                                                            wording,
                                                            NO_FILES,
                                                            () -> {})
                                                    .root()),
                            entry("SignInView", FrontViewsTest::signIn)));

    private static Safety safety(Workplace workplace) {
        return new Safety(
                new LockDelay(casework.workspace()),
                new RecoveryDesk(
                        casework, PaperDesk.ofPlatform(Runnable::run, Runnable::run), (_, _, _, _, _) -> new byte[0]),
                new PrivacyDesk(casework, workplace, NO_FILES, Runnable::run, (_, _, _, _) -> new byte[0]),
                _ -> {});
    }

    private static Map.Entry<String, Function<Wording, Parent>> entry(String view, Function<Wording, Parent> make) {
        return Map.entry(view, make);
    }

    private static Parent dossiers(Wording wording) {
        return new DossierListView(
                        new DossierListViewModel(casework, Runnable::run, Runnable::run),
                        new DossierExchange(casework),
                        NoDesk.INSTANCE,
                        NO_FILES,
                        new StillWorkplace(wording),
                        DemoDesk.CLOCK.getZone(),
                        id -> {},
                        () -> {},
                        (_, _) -> {})
                .root();
    }

    private static Parent signIn(Wording wording) {
        var model =
                new SignInViewModel(
                        folder.resolve("new"), DemoDesk.CLOCK, Runnable::run, Runnable::run, workspace -> {});
        return new SignInView(model, wording, "map", () -> {}).root();
    }

    @BeforeAll
    static void open() {
        casework = DemoDesk.withSamples(folder, Role.ADVISER);
    }

    @AfterAll
    static void close() {
        casework.close();
    }

    static Stream<Locale> languages() {
        return Stream.of(Wording.DUTCH, Wording.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyViewIsMadeWithAllItsWords(Locale language) {
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
