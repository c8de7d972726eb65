package nl.cyberwerkbank.ui.policies;

import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.shell.ScreenView;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.view.FilePicker;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;

/// The screen of policies: the list, or the desk of the policy that was opened from it. Choosing the screen once more
/// while a desk is open leads back to the list.
public final class PoliciesScreen implements ScreenView {
    /// The screen's id in the navigation.
    public static final String ID = "policies";

    private static final String NEW = "new";

    private final Casework casework;
    private final Workplace workplace;
    private final FilePicker files;
    private final PolicyListView list;
    private final BorderPane root = new BorderPane();
    private Optional<PolicyDeskView> open = Optional.empty();
    private boolean inFront;

    /// @param files asks where to write a calendar
    /// @param background asks the store
    public PoliciesScreen(Casework casework, Workplace workplace, FilePicker files, Executor background) {
        this.casework = casework;
        this.workplace = workplace;
        this.files = files;
        this.list =
                new PolicyListView(
                        new PolicyListViewModel(casework, background, casework::onScreen),
                        workplace,
                        casework::today,
                        row -> open(row.dossier(), Optional.of(row.id())));
        root.setCenter(list.root());
    }

    /// What to open the screen with to see a policy.
    public static String target(UUID dossierId, UUID contractId) {
        return dossierId + "/" + contractId;
    }

    /// What to open the screen with to make a new policy in a dossier.
    public static String newIn(UUID dossierId) {
        return dossierId + "/" + NEW;
    }

    @Override
    public void shown(Optional<String> target) {
        boolean again = inFront;
        inFront = true;
        if (target.isPresent()) {
            String[] ids = target.get().split("/", 2);
            open(UUID.fromString(ids[0]), Optional.of(ids[1]).filter(id -> !id.equals(NEW)).map(UUID::fromString));
        } else if (open.isPresent() && !again) {
            open.get().open();
        } else {
            showList();
        }
    }

    private void showList() {
        open = Optional.empty();
        casework.saveNow();
        root.setCenter(list.root());
        list.shown();
    }

    private void open(UUID dossierId, Optional<UUID> contractId) {
        Optional<OpenDossier> dossier = casework.open(dossierId);
        boolean gone =
                contractId.filter(id -> dossier.flatMap(file -> file.dossier().contract(id)).isEmpty()).isPresent();
        if (dossier.isEmpty() || gone) {
            showList();
            return;
        }
        var view =
                new PolicyDeskView(
                        new PolicyDesk(casework, dossier.get(), contractId),
                        workplace,
                        files,
                        made -> open(dossierId, Optional.of(made)));
        open = Optional.of(view);
        root.setCenter(view.root());
        view.open();
    }

    @Override
    public void hidden() {
        inFront = false;
        casework.saveNow();
    }

    @Override
    public Optional<String> part() {
        return open.map(desk -> desk.front().code());
    }

    /// What [#part] can be.
    public static List<String> parts() {
        return Arrays.stream(SectionName.values()).map(SectionName::code).toList();
    }

    @Override
    public Undone undo() {
        return open.filter(PolicyDeskView::undo).isPresent() ? Undone.BY_SCREEN : Undone.LEFT_TO_FIELD;
    }

    @Override
    public Undone redo() {
        return open.filter(PolicyDeskView::redo).isPresent() ? Undone.BY_SCREEN : Undone.LEFT_TO_FIELD;
    }

    @Override
    public Parent root() {
        return root;
    }
}
