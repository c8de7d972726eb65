package nl.cyberwerkbank.store;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.merge.Difference;
import nl.cyberwerkbank.dossier.merge.Merge;
import nl.cyberwerkbank.dossier.office.OfficeKey;
import nl.cyberwerkbank.dossier.sending.Consignment;
import nl.cyberwerkbank.dossier.sending.Consignment.Document;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.store.RefusedArrivalException.Reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Dossiers that go to and come from other installations. What is taken in is taken in whole, in one transaction, or
/// not at all.
public final class Exchange {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}-[0-9]{4,9}");

    private final Workspace workspace;
    private final ExchangedVersions versions;
    private final KnownSenders senders;
    private final ForeignHistory history;

    Exchange(Workspace workspace, Database database) {
        this.workspace = workspace;
        this.versions = new ExchangedVersions(database);
        this.senders = new KnownSenders(database);
        this.history = new ForeignHistory(database);
    }

    /// Makes a dossier ready to be sent and remembers the version that goes out.
    ///
    /// @param office the sending office, as it calls itself
    /// @return empty when there is no such dossier
    /// @throws nl.cyberwerkbank.dossier.DossierFormatException when a newer program saved it
    public Optional<Consignment> outgoing(UUID id, String office, JournalNote note) {
        return workspace.together(
                () -> Filing.load(workspace.dossiers(), id).map(found -> outgoing(found, office, note)));
    }

    private Consignment outgoing(Dossier dossier, String office, JournalNote note) {
        String json = DossierJson.write(dossier);
        workspace.journal().append(note, Optional.of(dossier.id()), Optional.empty(), Optional.of(Sha256.of(json)));
        versions.remember(dossier.id(), json, ExchangedVersions.Way.SENT, note.at());
        return new Consignment(
                json,
                documents(json),
                workspace.journal().of(dossier.id()).stream().map(ForeignHistory::sent).toList(),
                versions.of(dossier.id()),
                office,
                workspace.user().name(),
                note.at());
    }

    private List<Document> documents(String json) {
        return NamedFiles.in(json).stream()
                .flatMap(hash -> workspace.blobs().get(hash).stream())
                .map(file -> new Document(file.mediaType(), file.contents()))
                .toList();
    }

    /// Checks what came in and compares it with what is here; changes nothing.
    ///
    /// @param fingerprint of the certificate by which the sender signed
    /// @throws RefusedArrivalException when it cannot be taken in
    public Arrival arrival(Consignment sent, String fingerprint) throws RefusedArrivalException {
        Dossier theirs = Arrival.read(sent.dossier());
        requireDocuments(theirs, sent);
        Sender sender = senders.of(fingerprint, sent.sender(), ownFingerprint());
        List<JournalEntry> rows = ForeignHistory.checked(theirs.id(), sent.history());
        history.requireContinues(fingerprint, theirs.id(), rows);
        Optional<Arrival.Here> here = Optional.empty();
        Optional<StoredDossier> stored = workspace.dossiers().load(theirs.id());
        if (stored.isPresent()) {
            Dossier ours = Arrival.read(stored.get().json());
            String base = versions.lastOf(theirs.id(), known(sent)).map(Exchange::current).orElse("{}");
            here =
                    Optional.of(
                            new Arrival.Here(
                                    stored.get(), Merge.of(base, DossierJson.write(ours), DossierJson.write(theirs))));
        }
        return new Arrival(sent, sender, theirs, here);
    }

    /// A file that the dossier names came with it or is here already: nobody is to find out when he wants to read it.
    private void requireDocuments(Dossier theirs, Consignment sent) throws RefusedArrivalException {
        var there =
                sent.documents().stream()
                        .map(document -> Sha256.of(document.contents()).hex())
                        .collect(Collectors.toSet());
        for (Map.Entry<String, String> named : theirs.documents().entrySet()) {
            String hash = named.getKey();
            if (!there.contains(hash)
                    && Sha256.parse(hash).filter(known -> workspace.blobs().get(known).isPresent()).isEmpty()) {
                throw new RefusedArrivalException(Reason.DOCUMENT_MISSING, named.getValue());
            }
        }
    }

    /// The versions of a dossier that went out or came in, oldest first.
    List<ExchangedVersions.Version> versionsOf(UUID dossier) {
        return versions.all(dossier);
    }

    /// Whether the desk's answer in a dossier is one that another installation sent.
    public boolean broughtAnswerOf(Dossier dossier) {
        return versions.lastReceived(dossier.id())
                .map(json -> DossierJson.read(json).answer())
                .filter(theirs -> theirs.isPresent() && theirs.equals(dossier.answer()))
                .isPresent();
    }

    private static Set<String> known(Consignment sent) {
        var known = new TreeSet<>(sent.versions());
        known.add(Sha256.of(sent.dossier()).hex());
        return known;
    }

    /// A version that was kept, in the form of this program.
    private static String current(String json) {
        return DossierJson.write(DossierJson.read(json));
    }

    private Optional<String> ownFingerprint() {
        return new OfficeKeys(workspace).kept().map(key -> OfficeKey.fingerprint(key.certificate()));
    }

    /// Remembers that someone here compared a sender's fingerprint with the sender himself.
    public void trust(Sender sender, JournalNote note) {
        workspace.together(() -> {
            senders.remember(sender, workspace.user().name(), note.at());
            workspace
                    .journal()
                    .append(note, Optional.empty(), Optional.empty(), Optional.of(new Sha256(sender.fingerprint())));
            return sender;
        });
    }

    /// What was done to a dossier in other installations, each in its order.
    public List<JournalEntry> historyElsewhere(UUID dossier) {
        return history.of(dossier);
    }

    /// The dossier as it was taken in.
    ///
    /// @param revision it has now
    public record Taken(Dossier dossier, long revision) {}

    /// Takes in what was checked: the dossier with what was chosen, its documents, its history, its offers.
    ///
    /// @param choices by path, whose version is taken of what both changed
    /// @throws RefusedArrivalException when nobody compared the sender's fingerprint, or the choices do not go together
    /// @throws StoreException `CONFLICT` when the dossier was changed here since the arrival was looked at
    public Taken take(
            Arrival arrival,
            Map<String, Difference.Side> choices,
            ProductCatalog catalog,
            JournalNote note,
            LocalDate today)
            throws RefusedArrivalException {
        if (senders.of(arrival.sender().fingerprint(), arrival.sender().name(), ownFingerprint()).isToBeCompared()) {
            throw new RefusedArrivalException(Reason.UNKNOWN_SENDER, arrival.sender().spoken());
        }
        Dossier merged = arrival.result(choices);
        List<JournalEntry> rows = ForeignHistory.checked(merged.id(), arrival.consignment().history());
        return workspace.together(() -> take(arrival, merged, rows, catalog, note, today));
    }

    private Taken take(
            Arrival arrival,
            Dossier merged,
            List<JournalEntry> rows,
            ProductCatalog catalog,
            JournalNote note,
            LocalDate today) {
        Consignment sent = arrival.consignment();
        Dossier dossier =
                merged.withNumber(
                        arrival.stored()
                                .map(here -> here.index().number())
                                .orElseGet(() -> freeNumber(merged.number(), today)));
        String json = DossierJson.write(dossier);
        SequencedSet<Sha256> named = NamedFiles.in(json);
        for (Document document : sent.documents()) {
            if (named.contains(Sha256.of(document.contents()))) {
                workspace.blobs().put(document.mediaType(), document.contents());
            }
        }
        var offering = Filing.preferences(workspace.settings()).offeringFor(dossier, catalog);
        long before = arrival.stored().map(StoredDossier::revision).orElse(0L);
        long revision =
                workspace.dossiers().save(Filing.draft(Assessment.of(dossier, offering), note.at()), before, note);
        for (Offer offer : dossier.offers()) {
            freeze(offer, dossier.id(), note.at());
        }
        if (arrival.sender().standing() != Sender.Standing.SELF) {
            history.keep(arrival.sender().fingerprint(), rows);
        }
        versions.remember(dossier.id(), sent.dossier(), ExchangedVersions.Way.RECEIVED, note.at());
        return new Taken(dossier, revision);
    }

    /// The number it brings, unless another dossier here has that one.
    private String freeNumber(String brought, LocalDate today) {
        boolean free = NUMBER.matcher(brought).matches() && workspace.dossiers().numbered(brought).isEmpty();
        return free ? brought : workspace.numbers().next(Numbers.DOSSIER, today.getYear());
    }

    /// Frozen here too, unless it was made or brought in here before, so that a signed copy finds its dossier.
    private void freeze(Offer offer, UUID dossier, Instant at) {
        String json = DossierJson.write(offer);
        Sha256 hash = Sha256.of(json);
        if (workspace.moments().withHash(hash).isEmpty()) {
            workspace.moments().freeze(dossier, json, hash, new JournalNote(at, "offerImported", "dossierFile"));
        }
    }
}
