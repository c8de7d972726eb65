package nl.cyberwerkbank.ui.casework;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.Offering;
import nl.cyberwerkbank.dossier.Preferences;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.store.AutoSave;
import nl.cyberwerkbank.store.DossierQuery;
import nl.cyberwerkbank.store.DossierRow;
import nl.cyberwerkbank.store.Filing;
import nl.cyberwerkbank.store.JournalNote;
import nl.cyberwerkbank.store.SaveState;
import nl.cyberwerkbank.store.Sha256;
import nl.cyberwerkbank.store.Workspace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/// The open workspace as screens use it. For the JavaFX thread unless a method says otherwise; saving happens
/// elsewhere.
public final class Casework implements AutoCloseable {
    static final String PREFERENCES = Preferences.SETTING;
    private static final String LAST_DOSSIER = "lastDossier";

    private final Workspace workspace;
    private final ProductCatalog catalog;
    private final Clock clock;
    private final Executor onScreen;
    private final AutoSave autoSave;
    private final ReadOnlyObjectWrapper<Preferences> preferences = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<SaveState>> saveState = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<UUID, OpenDossier> open = new HashMap<>();

    /// @param later runs saves on a thread of their own
    /// @param onScreen runs something on the JavaFX thread
    public Casework(Workspace workspace, ProductCatalog catalog, Clock clock, AutoSave.Later later, Executor onScreen) {
        this.workspace = workspace;
        this.catalog = catalog;
        this.clock = clock;
        this.onScreen = onScreen;
        this.autoSave =
                new AutoSave(
                        workspace.dossiers(),
                        later,
                        clock,
                        (dossier, state) -> onScreen.execute(() -> saveState.set(Optional.of(state))));
        preferences.set(
                workspace.settings().get(PREFERENCES).map(DossierJson::readPreferences).orElse(Preferences.SHIPPED));
    }

    /// The workspace, for users, journal, files and back-ups.
    public Workspace workspace() {
        return workspace;
    }

    /// The product's versions.
    public ProductCatalog catalog() {
        return catalog;
    }

    /// Today where the user sits.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The clock, for times shown.
    public Clock clock() {
        return clock;
    }

    /// How far the last change is kept; empty before the first.
    public ReadOnlyObjectProperty<Optional<SaveState>> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    /// What the office has settled.
    public ReadOnlyObjectProperty<Preferences> preferencesProperty() {
        return preferences.getReadOnlyProperty();
    }

    /// Changes and keeps the preferences; open dossiers are assessed anew under them.
    public void changePreferences(UnaryOperator<Preferences> change) {
        Preferences after = change.apply(preferences.get());
        if (after.equals(preferences.get())) {
            return;
        }
        workspace.settings().put(PREFERENCES, DossierJson.write(after));
        preferences.set(after);
        open.values().forEach(dossier -> dossier.use(offering(dossier.dossier())));
    }

    /// How an offer is made for this dossier under the preferences in force.
    public Offering offering(Dossier dossier) {
        return preferences.get().offeringFor(dossier, catalog);
    }

    /// A page of the dossiers. May be called on any thread.
    public List<DossierRow> list(DossierQuery query) {
        return workspace.dossiers().list(query);
    }

    /// How many dossiers there are. May be called on any thread.
    public long count(DossierQuery query) {
        return workspace.dossiers().count(query);
    }

    /// Makes a new dossier with the next number, saved at once.
    public OpenDossier create() {
        return file(number -> Dossier.blank(UUID.randomUUID(), number, today()), "dossierCreated");
    }

    /// Puts a dossier into the store under the next number of this installation.
    ///
    /// @param make the dossier with that number
    /// @param kind what the journal calls it
    public OpenDossier file(Numbered make, String kind) {
        var note = new JournalNote(clock.instant(), kind, "byUser");
        record Filed(Dossier dossier, long revision) {}
        Filed filed =
                workspace.together(() -> {
                    Dossier dossier = make.with(workspace.numbers().next("dossier", today().getYear()));
                    var draft = Filing.draft(Assessment.of(dossier, offering(dossier)), clock.instant());
                    return new Filed(dossier, workspace.dossiers().save(draft, 0, note));
                });
        return hold(filed.dossier(), filed.revision());
    }

    /// Makes a dossier once its number is known.
    @FunctionalInterface
    public interface Numbered {
        Dossier with(String number);
    }

    /// Opens a dossier, or gives the one already open.
    public Optional<OpenDossier> open(UUID id) {
        workspace.settings().put(LAST_DOSSIER, "\"" + id + "\"");
        if (open.containsKey(id)) {
            return Optional.of(open.get(id));
        }
        return workspace.dossiers().load(id).map(stored -> hold(DossierJson.read(stored.json()), stored.revision()));
    }

    /// The dossier that was open last, to go on where the user left off.
    public Optional<UUID> lastOpened() {
        return workspace.settings().get(LAST_DOSSIER).map(json -> UUID.fromString(json.replace("\"", "")));
    }

    private OpenDossier hold(Dossier dossier, long revision) {
        autoSave.follow(dossier.id(), revision);
        var held = new OpenDossier(dossier, offering(dossier), this::keep);
        open.put(dossier.id(), held);
        return held;
    }

    private void keep(Assessment assessment) {
        autoSave.changed(assessment.dossier().id(), () -> Filing.draft(assessment, clock.instant()));
    }

    /// Makes an offer of a dossier and freezes it, or says what is still open. The dossier is saved with it at once.
    public Offering.Attempt makeOffer(OpenDossier held) {
        Offering.Attempt attempt = offering(held.dossier()).offer(held.dossier(), today());
        if (attempt instanceof Offering.Attempt.Made(Dossier dossier, Offer offer)) {
            held.change("offer", before -> dossier);
            held.forgetSteps();
            autoSave.flush();
            workspace
                    .moments()
                    .freeze(
                            dossier.id(),
                            DossierJson.write(offer),
                            Sha256.of(DossierJson.write(offer)),
                            new JournalNote(clock.instant(), "offerIssued", "byUser"));
        }
        return attempt;
    }

    /// Saves what is not saved yet and waits for it.
    public void flush() {
        autoSave.flush();
    }

    @Override
    public void close() {
        autoSave.close();
        workspace.close();
    }

    /// Runs something on the JavaFX thread.
    public void onScreen(Runnable task) {
        onScreen.execute(task);
    }
}
