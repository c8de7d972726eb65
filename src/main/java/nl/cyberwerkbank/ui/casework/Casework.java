package nl.cyberwerkbank.ui.casework;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.Offering;
import nl.cyberwerkbank.dossier.Preferences;
import nl.cyberwerkbank.dossier.PreferencesInForce;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.merge.Difference;
import nl.cyberwerkbank.dossier.offer.Act;
import nl.cyberwerkbank.dossier.offer.OfferSteps;
import nl.cyberwerkbank.dossier.office.OfficeKey;
import nl.cyberwerkbank.dossier.sending.Consignment;
import nl.cyberwerkbank.exchange.parcel.Parcel;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.product.RetentionTerms;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.store.Arrival;
import nl.cyberwerkbank.store.AutoSave;
import nl.cyberwerkbank.store.DossierQuery;
import nl.cyberwerkbank.store.DossierRow;
import nl.cyberwerkbank.store.ErasurePlan;
import nl.cyberwerkbank.store.Erasures;
import nl.cyberwerkbank.store.Filing;
import nl.cyberwerkbank.store.JournalNote;
import nl.cyberwerkbank.store.OfferFiling;
import nl.cyberwerkbank.store.OfficeKeys;
import nl.cyberwerkbank.store.PartQuery;
import nl.cyberwerkbank.store.PartRow;
import nl.cyberwerkbank.store.Parts;
import nl.cyberwerkbank.store.RefusedArrivalException;
import nl.cyberwerkbank.store.Right;
import nl.cyberwerkbank.store.SaveState;
import nl.cyberwerkbank.store.Sender;
import nl.cyberwerkbank.store.Sha256;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.Workspace;
import nl.cyberwerkbank.store.backup.CareRules;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The open workspace as screens use it. For the JavaFX thread unless a method says otherwise; saving happens
/// elsewhere.
public final class Casework implements AutoCloseable {
    static final String PREFERENCES = Preferences.SETTING;
    private static final String LOSS_PREFIX = "S-";
    private static final String LAST_DOSSIER = "lastDossier";

    private final Workspace workspace;
    private final ProductCatalog catalog;
    private final Clock clock;
    private final Executor onScreen;
    private final AutoSave autoSave;
    private final ReadOnlyObjectWrapper<Preferences> preferences = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<SaveState>> saveState = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<UUID, OpenDossier> open = new HashMap<>();
    private final AutoSave.Later later;
    private PreferencesInForce inForce;
    private volatile boolean closed;
    private final AtomicReference<Optional<Preferences>> unsavedPreferences = new AtomicReference<>(Optional.empty());

    /// @param later runs saves on a thread of their own
    /// @param onScreen runs something on the JavaFX thread
    public Casework(Workspace workspace, ProductCatalog catalog, Clock clock, AutoSave.Later later, Executor onScreen) {
        this.workspace = workspace;
        this.catalog = catalog;
        this.clock = clock;
        this.onScreen = onScreen;
        this.later = later;
        this.autoSave =
                new AutoSave(
                        workspace.dossiers(),
                        later,
                        clock,
                        (dossier, state) -> onScreen.execute(() -> saveState.set(Optional.of(state))));
        preferences.set(
                workspace.settings().get(PREFERENCES).map(DossierJson::readPreferences).orElse(Preferences.SHIPPED));
        inForce = preferences.get().inForce();
        if (workspace.access() == Access.READ_WRITE) {
            later.run(this::refreshParts, Duration.ZERO);
        }
    }

    /// The dates of policies rest on the readings: those filed under other readings, or by an older program, are
    /// derived anew, some at a time, so that a save waits but a moment.
    private void refreshParts() {
        Parts.Derivation derivation = Filing.parts(readings());
        boolean more = true;
        while (more && !closed) {
            more = workspace.parts().refresh(derivation);
        }
    }

    /// The readings in force.
    public Readings readings() {
        return new Readings(preferences.get().readings());
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

    /// Changes the preferences and keeps them soon after; open dossiers are assessed anew under them.
    public void changePreferences(UnaryOperator<Preferences> change) {
        Preferences before = preferences.get();
        Preferences after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        preferences.set(after);
        inForce = after.inForce();
        open.values().forEach(dossier -> dossier.use(offering(dossier.dossier())));
        saveState.set(Optional.of(new SaveState.Saving()));
        if (unsavedPreferences.getAndSet(Optional.of(after)).isEmpty()) {
            later.run(this::keepPreferences, AutoSave.DELAY);
        }
        if (!after.readings().equals(before.readings()) && workspace.access() == Access.READ_WRITE) {
            later.run(
                    () -> {
                        workspace.parts().markStale();
                        refreshParts();
                    },
                    AutoSave.DELAY);
        }
    }

    private void keepPreferences() {
        Optional<Preferences> now = unsavedPreferences.getAndSet(Optional.empty());
        if (now.isEmpty()) {
            return;
        }
        try {
            workspace.settings().put(PREFERENCES, DossierJson.write(now.get()));
            onScreen.execute(() -> saveState.set(Optional.of(new SaveState.Saved(clock.instant(), 0))));
        } catch (StoreException e) {
            unsavedPreferences.compareAndSet(Optional.empty(), now);
            onScreen.execute(() -> saveState.set(Optional.of(new SaveState.Failed(e.problem()))));
            if (e.problem() != StoreProblem.OPENED_ELSEWHERE) {
                later.run(this::keepPreferences, AutoSave.RETRY);
            }
        }
    }

    /// How an offer is made for this dossier under the preferences in force.
    public Offering offering(Dossier dossier) {
        return inForce.offeringFor(dossier, catalog);
    }

    /// A page of the dossiers. May be called on any thread.
    public List<DossierRow> list(DossierQuery query) {
        return workspace.dossiers().list(query);
    }

    /// How many dossiers there are. May be called on any thread.
    public long count(DossierQuery query) {
        return workspace.dossiers().count(query);
    }

    /// A page of the policies or the losses. May be called on any thread.
    public List<PartRow> parts(PartQuery query) {
        return workspace.parts().list(query);
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
        if (workspace.access() == Access.READ_WRITE) {
            workspace.settings().put(LAST_DOSSIER, "\"" + id + "\"");
        }
        if (open.containsKey(id)) {
            return Optional.of(open.get(id));
        }
        return workspace.dossiers().load(id).map(stored -> hold(DossierJson.read(stored.json()), stored.revision()));
    }

    /// The dossier that was open last, to go on where the user left off.
    public Optional<UUID> lastOpened() {
        return workspace.settings().get(LAST_DOSSIER).map(json -> UUID.fromString(json.replace("\"", "")));
    }

    /// Lets the contents of dossiers go.
    public Erasures erasures() {
        return new Erasures(workspace, RetentionTerms.shipped());
    }

    /// Erases a dossier for good, as the plan says.
    public void erase(ErasurePlan plan, JournalNote note) {
        autoSave.flush();
        erasures().erase(plan, note);
        autoSave.forget(plan.dossier());
        open.remove(plan.dossier());
        if (lastOpened().filter(plan.dossier()::equals).isPresent()) {
            workspace.settings().reset(LAST_DOSSIER);
        }
    }

    /// Lets go of what is left of what was erased, and makes the copies anew that are always kept. For a thread that
    /// may wait for the disk.
    ///
    /// @throws StoreException `ERASURE_UNFINISHED` when another window that reads keeps a part of it
    public void finishErasing() {
        erasures().finish(CareRules.shipped(), clock);
    }

    /// Takes in a dossier that was made elsewhere. It keeps its number where that is free here, else it gets the next.
    ///
    /// @return empty when a dossier with this identity is here already; that one stays as it is
    public Optional<OpenDossier> takeIn(Dossier dossier) {
        if (workspace.dossiers().load(dossier.id()).isPresent()) {
            return Optional.empty();
        }
        boolean free = workspace.dossiers().numbered(dossier.number()).isEmpty();
        return Optional.of(file(next -> free ? dossier : dossier.withNumber(next), "dossierImported"));
    }

    /// Makes a dossier ready to be sent, as it is saved. May be called on any thread, after [#flush()].
    public Optional<Consignment> outgoing(UUID id) {
        return workspace
                .exchange()
                .outgoing(
                        id,
                        preferences.get().office().name(),
                        new JournalNote(clock.instant(), "dossierSent", "byUser"));
    }

    /// The key with which this office signs. May be called on any thread; the first time it takes a moment.
    public OfficeKey officeKey() {
        return new OfficeKeys(workspace).inUse(preferences.get().office().name(), clock.instant());
    }

    /// Checks what came in and compares it with what is here; changes nothing.
    public Arrival arrival(Parcel parcel) throws RefusedArrivalException {
        flush();
        return workspace.exchange().arrival(parcel.contents(), parcel.fingerprint());
    }

    /// Remembers that the user compared a sender's fingerprint.
    public void trust(Sender sender) {
        workspace.exchange().trust(sender, new JournalNote(clock.instant(), "senderTrusted", "byUser"));
    }

    /// Takes in what was checked; nothing before it can be taken back.
    ///
    /// @param choices by path, whose version is taken of what both sides changed
    public Dossier take(Arrival arrival, Map<String, Difference.Side> choices) throws RefusedArrivalException {
        flush();
        String kind = arrival.isNew() ? "dossierReceived" : "dossierMerged";
        var taken =
                workspace
                        .exchange()
                        .take(arrival, choices, catalog, new JournalNote(clock.instant(), kind, "byUser"), today());
        UUID id = taken.dossier().id();
        if (open.containsKey(id)) {
            autoSave.follow(id, taken.revision());
            open.get(id).adopt(taken.dossier());
        }
        return taken.dossier();
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
        if (!workspace.may(Right.MAKE_OFFER)) {
            return new Offering.Attempt.NotYet(
                    List.of(new Offering.OpenPoint("variant", Message.of("exchange.notAllowed"))));
        }
        Offering.Attempt attempt = offering(held.dossier()).offer(held.dossier(), today());
        if (attempt instanceof Offering.Attempt.Made(Dossier dossier, Offer offer)) {
            var act = new Act(workspace.user().name(), clock.instant());
            held.change("offer", before -> new OfferSteps(dossier, offer, today()).issued(act));
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

    /// Takes a step in the life of an offer: saved at once, frozen as it then stands, noted in the journal, and not to
    /// be taken back by undo.
    ///
    /// @param step takes it on the dossier as it stands, such as `dossier -> new OfferSteps(dossier, ...).request(act)`
    public OfferSteps.Result take(OpenDossier held, Function<Dossier, OfferSteps.Result> step) {
        autoSave.flush();
        OfferSteps.Result result = step.apply(held.dossier());
        if (result instanceof OfferSteps.Result.Taken taken) {
            UUID id = held.dossier().id();
            var after = Assessment.of(taken.dossier(), offering(taken.dossier()));
            long before = autoSave.revision(id).orElseThrow();
            autoSave.follow(id, OfferFiling.keep(workspace, after, taken, before, clock.instant()));
            held.adopt(taken.dossier());
        }
        return result;
    }

    /// Changes a loss in a way that is a fixed moment: saved at once, frozen as it then stands, noted in the journal,
    /// and not to be taken back by undo.
    ///
    /// @param kind what the journal calls it, such as `claimDecided`
    public void settle(OpenDossier held, UUID loss, String kind, UnaryOperator<LossFile> change) {
        held.change("loss." + kind, before -> before.withLoss(change.apply(before.loss(loss).orElseThrow())));
        held.forgetSteps();
        autoSave.flush();
        String json = DossierJson.write(held.dossier().loss(loss).orElseThrow());
        workspace
                .moments()
                .freeze(held.dossier().id(), json, Sha256.of(json), new JournalNote(clock.instant(), kind, "byUser"));
    }

    /// Opens the file of a loss in a dossier, under the next number, and saves it at once; nothing before can be
    /// undone.
    ///
    /// @param make the file under that number
    /// @return the file
    public LossFile reportLoss(OpenDossier held, Function<String, LossFile> make) {
        autoSave.flush();
        UUID id = held.dossier().id();
        long before = autoSave.revision(id).orElseThrow();
        var note = new JournalNote(clock.instant(), "lossReported", "byUser");
        record Reported(LossFile loss, Dossier dossier, long revision) {}
        Reported reported =
                workspace.together(() -> {
                    String number = LOSS_PREFIX + workspace.numbers().next("loss", today().getYear());
                    LossFile loss = make.apply(number);
                    Dossier dossier = held.dossier().withLoss(loss);
                    var draft = Filing.draft(Assessment.of(dossier, offering(dossier)), clock.instant());
                    return new Reported(loss, dossier, workspace.dossiers().save(draft, before, note));
                });
        autoSave.follow(id, reported.revision());
        held.adopt(reported.dossier());
        return reported.loss();
    }

    /// Saves what is not saved yet and waits for it.
    public void flush() {
        keepPreferences();
        autoSave.flush();
    }

    /// Saves what is not saved yet, as when a screen is left; where that fails, the save state says so and the change
    /// stays in memory.
    @SuppressWarnings("EmptyCatch")
    public void saveNow() {
        try {
            flush();
        } catch (StoreException e) {
            // told by the save state, and tried again
        }
    }

    /// True while something is not on the disk.
    public boolean isBehind() {
        return autoSave.isBehind() || unsavedPreferences.get().isPresent();
    }

    @Override
    public void close() {
        closed = true;
        try {
            keepPreferences();
            autoSave.close();
        } finally {
            workspace.close();
        }
    }

    /// Runs something on the JavaFX thread.
    public void onScreen(Runnable task) {
        onScreen.execute(task);
    }
}
