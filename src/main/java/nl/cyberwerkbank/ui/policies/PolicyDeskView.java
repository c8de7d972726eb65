package nl.cyberwerkbank.ui.policies;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.DraftKeys;
import nl.cyberwerkbank.dossier.contract.PolicyState;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.shell.Notice;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.view.Fxml;
import nl.cyberwerkbank.ui.why.Sign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// The desk of one policy: its head, and one section at a time. What is recorded makes every section anew.
public final class PolicyDeskView implements DeskHost {
    private final PolicyDesk desk;
    private final Workplace workplace;
    private final FilePicker files;
    private final Consumer<UUID> made;
    private final Map<SectionName, DeskSection> shown = new EnumMap<>(SectionName.class);
    private final Map<SectionName, ToggleButton> tabs = new EnumMap<>(SectionName.class);
    private final ToggleGroup choice = new ToggleGroup();
    private final Parent root;
    private SectionName front;

    @FXML private Label name;

    @FXML private Label identity;

    @FXML private Label state;

    @FXML private FlowPane sections;

    @FXML private ScrollPane scroll;

    @FXML private StackPane content;

    @FXML private StackPane foot;

    /// @param files asks where to write the calendar
    /// @param made told the id of a policy that was made here
    public PolicyDeskView(PolicyDesk desk, Workplace workplace, FilePicker files, Consumer<UUID> made) {
        this.desk = desk;
        this.workplace = workplace;
        this.files = files;
        this.made = made;
        this.front = desk.contract().isPresent() ? SectionName.CALENDAR : SectionName.SCHEDULE;
        this.root = Fxml.load(this, workplace.wording());
    }

    @FXML
    private void initialize() {
        List<SectionName> there =
                desk.contract().isPresent() ? List.of(SectionName.values()) : List.of(SectionName.SCHEDULE);
        for (SectionName section : there) {
            var tab = new ToggleButton(wording().text("policies.section." + section.code()));
            tab.setId("policies-section-" + section.code());
            tab.getStyleClass().add("section-tab");
            tab.setToggleGroup(choice);
            tab.setOnAction(click -> show(section));
            tabs.put(section, tab);
            sections.getChildren().add(tab);
        }
        tellHead();
    }

    /// The desk has come to the front.
    void open() {
        show(front);
        // else the focus goes to the first field, and takes the page down to it
        Platform.runLater(() -> tabs.get(front).requestFocus());
    }

    private void show(SectionName section) {
        front = section;
        choice.selectToggle(tabs.get(section));
        if (!shown.containsKey(section)) {
            DeskSection made = make(section);
            shown.put(section, made);
        }
        content.getChildren().setAll(shown.get(section).root());
        foot.getChildren().setAll(shown.get(section).actions().stream().toList());
        scroll.setVvalue(0);
        explain();
    }

    private DeskSection make(SectionName section) {
        return switch (section) {
            case SCHEDULE -> new ScheduleSection(this);
            case ENDORSEMENTS -> new EndorsementSection(this);
            case PREMIUM -> new PremiumSection(this);
            case CALENDAR -> new CalendarSection(this, files);
            case RISK -> new RiskSection(this);
            case END -> new EndSection(this);
            case RENEWAL -> new RenewalSection(this);
        };
    }

    private void tellHead() {
        Client client = desk.dossier().client();
        String title = client.legalName().isBlank() ? wording().text("dossier.unnamed") : client.legalName();
        name.setText(title);
        var parts = new ArrayList<String>();
        desk.contract()
                .ifPresentOrElse(contract -> tell(contract, parts), () -> parts.add(wording().text("policies.new")));
        if (!client.kvkNumber().isBlank()) {
            parts.add("KvK " + client.kvkNumber());
        }
        identity.setText(String.join(" · ", parts));
        workplace.title(title);
        Optional<PolicyState> now = desk.contract().map(_ -> desk.standing().stateOn(desk.today()));
        state.setText(now.map(each -> PolicyWords.state(wording(), each)).orElse(""));
        state.setVisible(now.isPresent());
        state.setManaged(now.isPresent());
        now.ifPresent(each -> state.getStyleClass().setAll("label", "state-tag", PolicyWords.sign(each).styleClass()));
    }

    private void tell(Contract contract, List<String> parts) {
        parts.add(wording().text("policies.policy", contract.number()));
        parts.add(
                wording()
                        .text(
                                "policies.span",
                                wording().date(contract.inceptionDate()),
                                wording().date(contract.period().endDate().minusDays(1))));
        parts.add(wording().roundMoney(contract.scheduleOn(desk.today()).sumInsured()));
    }

    /// The section in front.
    SectionName front() {
        return front;
    }

    /// Takes the last change back, where it was one of this desk or of its dossier.
    boolean undo() {
        return refilled(desk.open().undo());
    }

    boolean redo() {
        return refilled(desk.open().redo());
    }

    private boolean refilled(Optional<String> step) {
        if (step.isEmpty()) {
            return false;
        }
        if (desk.isGone()) {
            workplace.open(PoliciesScreen.ID);
            return true;
        }
        anew();
        if (DraftKeys.isPolicyDraft(step.get())) {
            String field = step.get().substring(step.get().lastIndexOf('/') + 1);
            Platform.runLater(() -> shown.get(front).goTo(field));
        }
        return true;
    }

    private void anew() {
        double where = scroll.getVvalue();
        shown.clear();
        tellHead();
        show(front);
        scroll.setVvalue(where);
    }

    @Override
    public PolicyDesk desk() {
        return desk;
    }

    @Override
    public Wording wording() {
        return workplace.wording();
    }

    @Override
    public void explain() {
        if (shown.containsKey(front)) {
            workplace.explain(shown.get(front).why(), this::goToField);
        }
    }

    private void goToField(String field) {
        if (shown.get(front).goTo(field)) {
            return;
        }
        for (SectionName other : tabs.keySet()) {
            if (other != front) {
                DeskSection section = shown.computeIfAbsent(other, this::make);
                if (section.goTo(field)) {
                    show(other);
                    // the field takes the focus once its section is laid out
                    Platform.runLater(() -> section.goTo(field));
                    return;
                }
            }
        }
    }

    @Override
    public void recorded(String messageKey) {
        if (!desk.mayRecord()) {
            tell(Sign.FAILING, wording().text("exchange.notAllowed"));
            return;
        }
        shown.clear();
        tellHead();
        show(front);
        tell(Sign.SATISFIED, wording().text(messageKey));
    }

    @Override
    public void made(UUID contractId) {
        if (!desk.mayRecord()) {
            tell(Sign.FAILING, wording().text("exchange.notAllowed"));
            return;
        }
        tell(Sign.SATISFIED, wording().text("policies.recorded.issued"));
        made.accept(contractId);
    }

    @Override
    public void tell(Sign sign, String text) {
        workplace.tell(new Notice(sign, text));
    }

    @Override
    public Window window() {
        return root.getScene().getWindow();
    }

    @FXML
    private void toDossier() {
        workplace.open("dossiers", desk.dossier().id().toString());
    }

    /// What is shown.
    public Parent root() {
        return root;
    }
}
