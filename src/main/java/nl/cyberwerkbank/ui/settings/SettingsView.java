package nl.cyberwerkbank.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.palette.Command;
import nl.cyberwerkbank.ui.shell.ScreenView;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.theme.Appearance;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.view.Fxml;

import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/// The settings: one section at a time, each kept as it is changed.
public final class SettingsView implements ScreenView {
    /// The screen's id in the navigation.
    public static final String ID = "settings";

    private final Casework casework;
    private final Appearance appearance;
    private final FilePicker files;
    private final Workplace workplace;
    private final Executor background;
    private final Safety safety;
    private final Optional<Runnable> toRestore;
    private final ToggleGroup choice = new ToggleGroup();
    private final Map<SettingsSection, ToggleButton> tabs = new EnumMap<>(SettingsSection.class);
    private final Map<SettingsSection, Parent> made = new EnumMap<>(SettingsSection.class);
    private final Parent root;

    @FXML private FlowPane sections;

    @FXML private ScrollPane scroll;

    @FXML private StackPane content;

    /// @param files asks the user for files
    /// @param background works out keys and waits for the disk
    /// @param toRestore closes the workspace and goes to the screen for restoring; empty in the demonstration
    public SettingsView(
            Casework casework,
            Appearance appearance,
            FilePicker files,
            Workplace workplace,
            Executor background,
            Safety safety,
            Optional<Runnable> toRestore) {
        this.safety = safety;
        this.casework = casework;
        this.appearance = appearance;
        this.files = files;
        this.workplace = workplace;
        this.background = background;
        this.toRestore = toRestore;
        this.root = Fxml.load(this, workplace.wording());
    }

    /// What the palette offers: each section, found by its name and by what it is about.
    public static List<Command> commands(Workplace place) {
        return Arrays.stream(SettingsSection.values())
                .map(section ->
                        new Command(
                                "settings." + section.code(),
                                place.wording()
                                        .text(
                                                "settings.command",
                                                place.wording().text("settings.section." + section.code())),
                                place.wording().text("settings.about." + section.code()),
                                Material2OutlinedMZ.SETTINGS,
                                List.of(),
                                () -> place.open(ID, section.code())))
                .toList();
    }

    @FXML
    private void initialize() {
        for (SettingsSection section : SettingsSection.values()) {
            var tab = new ToggleButton(workplace.wording().text("settings.section." + section.code()));
            tab.setId("settings-" + section.code());
            tab.getStyleClass().add("section-tab");
            tab.setToggleGroup(choice);
            tab.setOnAction(click -> show(section));
            tabs.put(section, tab);
            sections.getChildren().add(tab);
        }
        show(SettingsSection.OFFICE);
    }

    private void show(SettingsSection section) {
        choice.selectToggle(tabs.get(section));
        content.getChildren().setAll(made.computeIfAbsent(section, this::make));
        scroll.setVvalue(0);
    }

    private Parent make(SettingsSection section) {
        var words = workplace.wording();
        return switch (section) {
            case OFFICE ->
                    new OfficeView(
                                    new OfficeViewModel(casework),
                                    new OfficeKeyViewModel(casework, background),
                                    files,
                                    words)
                            .root();
            case ASSUMPTIONS -> new AssumptionsView(new AssumptionsViewModel(casework, words), words).root();
            case READINGS -> new ReadingsView(new ReadingsViewModel(casework), words).root();
            case TARIFF -> new TariffView(new TariffViewModel(casework), files, words).root();
            case CONDITIONS -> new ConditionsView(new ConditionsViewModel(casework), files, words).root();
            case BACKUPS ->
                    new BackupsView(new BackupsViewModel(casework, words, background), workplace, files, toRestore)
                            .root();
            case APPEARANCE -> new AppearanceView(appearance, words).root();
            case USERS ->
                    new UsersView(
                                    new UsersViewModel(
                                            casework, background, code -> safety.recovery().show(code, workplace)),
                                    words,
                                    workplace)
                            .root();
            case SECURITY ->
                    new SecurityView(
                            new SecurityViewModel(casework, background, safety.delay()),
                            workplace,
                            code -> safety.recovery().show(code, workplace));
            case PRIVACY ->
                    new PrivacyView(new PrivacyViewModel(casework, background), words, safety.privacy(), safety.open());
        };
    }

    @Override
    public void shown(Optional<String> target) {
        workplace.explainNothing();
        workplace.title(workplace.wording().text("settings.title"));
        target.flatMap(code -> Arrays.stream(SettingsSection.values()).filter(s -> s.code().equals(code)).findFirst())
                .ifPresent(this::show);
    }

    @Override
    public Optional<String> place() {
        return tabs.entrySet().stream()
                .filter(tab -> tab.getValue().isSelected())
                .findFirst()
                .map(tab -> tab.getKey().code());
    }

    @Override
    public Parent root() {
        return root;
    }

    /// A paragraph that explains a section, above its fields.
    static Label explanation(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("quiet");
        return label;
    }
}
