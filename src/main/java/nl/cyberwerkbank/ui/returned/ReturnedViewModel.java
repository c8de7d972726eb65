package nl.cyberwerkbank.ui.returned;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import nl.cyberwerkbank.document.PicturePage;
import nl.cyberwerkbank.document.scan.SignedScan;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.offer.Act;
import nl.cyberwerkbank.dossier.offer.OfferSteps;
import nl.cyberwerkbank.dossier.offer.OfferSteps.Result;
import nl.cyberwerkbank.dossier.offer.SignedDocument;
import nl.cyberwerkbank.dossier.offer.SignedDocument.Recognised;
import nl.cyberwerkbank.dossier.offer.Signing;
import nl.cyberwerkbank.dossier.offer.scan.ScanJudge;
import nl.cyberwerkbank.dossier.offer.scan.ScanVerdict;
import nl.cyberwerkbank.dossier.offer.scan.ScannedFile;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.store.Blob;
import nl.cyberwerkbank.store.DossierQuery;
import nl.cyberwerkbank.store.DossierRow;
import nl.cyberwerkbank.store.OfferArchive;
import nl.cyberwerkbank.store.Right;
import nl.cyberwerkbank.store.Sha256;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.returned.ReturnedState.Signature;
import nl.cyberwerkbank.ui.returned.ReturnedState.Target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/// The files that came in. Each is read in the background, one after the other; what it is of is judged against the
/// dossiers as they are saved; a match is attached.
final class ReturnedViewModel {
    private static final int MOST_DOSSIERS = 50;

    private final Casework casework;
    private final Executor background;
    private final ReturnedWords words;
    private final ObservableList<ReturnedFile> files = FXCollections.observableArrayList();
    private volatile boolean stopped;

    /// What was read of a file, and under which hash it is kept.
    private record Read(ScannedFile file, List<ScanVerdict> verdicts, String hash) {}

    /// A dossier that the user can choose, by its current offer.
    record Choice(Target target, String words) {}

    ReturnedViewModel(Casework casework, Executor background, Wording wording) {
        this.casework = casework;
        this.background = background;
        this.words = new ReturnedWords(wording);
    }

    /// The files, in the order in which they came.
    ObservableList<ReturnedFile> files() {
        return files;
    }

    /// Takes in what was dropped or picked.
    void take(List<Path> dropped) {
        casework.flush();
        LocalDate today = casework.today();
        background.execute(() -> {
            List<ReturnedFile> found = ReturnedFolder.files(dropped).stream().map(ReturnedFile::new).toList();
            casework.onScreen(() -> files.addAll(found));
            var judge = new ScanJudge(new OfferArchive(casework.workspace()), today);
            found.forEach(file -> read(file, judge));
        });
    }

    /// Reads no more files.
    void stop() {
        stopped = true;
    }

    private void read(ReturnedFile file, ScanJudge judge) {
        if (stopped) {
            return;
        }
        casework.onScreen(() -> file.become(new ReturnedState.Reading()));
        try {
            if (Files.size(file.path()) > SignedScan.LARGEST) {
                casework.onScreen(() -> file.become(words.noScan()));
                return;
            }
            byte[] bytes = Files.readAllBytes(file.path());
            ScannedFile scanned = SignedScan.read(bytes);
            List<ScanVerdict> verdicts = judge.judge(scanned);
            boolean wanted =
                    verdicts.stream()
                            .anyMatch(verdict ->
                                    verdict instanceof ScanVerdict.Matches || verdict instanceof ScanVerdict.NoMark);
            String hash = wanted ? casework.workspace().blobs().put(scanned.mediaType(), bytes).hex() : "";
            casework.onScreen(() -> judged(file, new Read(scanned, verdicts, hash)));
        } catch (IOException e) {
            casework.onScreen(() -> file.become(words.unreadable()));
        } catch (StoreException e) {
            casework.onScreen(() -> file.become(words.notKept()));
        } catch (RuntimeException e) {
            casework.onScreen(() -> file.become(words.noScan())); // the next files are still read
            throw e;
        }
    }

    /// One file can hold several offers; the first match counts, else the first verdict.
    private void judged(ReturnedFile file, Read read) {
        ScanVerdict verdict =
                read.verdicts().stream()
                        .filter(ScanVerdict.Matches.class::isInstance)
                        .findFirst()
                        .orElseGet(read.verdicts()::getFirst);
        switch (verdict) {
            case ScanVerdict.Matches(var dossier, var offer) -> matched(file, read, target(dossier, offer));
            case ScanVerdict.Outdated outdated -> file.become(words.outdated(outdated));
            case ScanVerdict.Settled settled -> file.become(words.settled(settled));
            case ScanVerdict.Altered altered -> file.become(words.altered(altered));
            case ScanVerdict.BrokenSeal(_, var offer) -> file.become(words.brokenSeal(offer));
            case ScanVerdict.Unknown(String number) -> file.become(words.unknown(number));
            case ScanVerdict.NoMark() -> file.become(new ReturnedState.Nameless(read.file(), read.hash()));
            case ScanVerdict.NoScan() -> file.become(words.noScan());
        }
    }

    private Target target(Dossier dossier, Offer offer) {
        return new Target(
                dossier.id(),
                offer.content().number(),
                offer.content().client().legalName(),
                offer.content().statement().givenBy(),
                words.figures(offer));
    }

    /// A sealed file that nobody changed says itself what was signed: where the signature is recorded already it is
    /// attached at once. Any other the user compares with what was offered.
    private void matched(ReturnedFile file, Read read, Target target) {
        boolean signed =
                casework.open(target.dossier())
                        .map(OpenDossier::dossier)
                        .filter(dossier -> dossier.offerFile(target.number()).signing().isPresent())
                        .isPresent();
        var found =
                new ReturnedState.Found(
                        target, read.file(), read.hash(), signed ? Signature.RECORDED : Signature.TO_BE_TOLD);
        file.become(found);
        if (signed && read.file().seal() == ScannedFile.Seal.INTACT) {
            attach(file, found, Recognised.BY_MARK, Optional.empty());
        }
    }

    /// Who signed on paper, and when.
    record OnPaper(String name, LocalDate on) {}

    /// Attaches a file to the offer that was found by its mark, once the user compared them.
    ///
    /// @param onPaper who signed, where no signature is recorded yet
    /// @return what stands in the way; nothing: it is attached
    List<String> attach(ReturnedFile file, ReturnedState.Found found, Optional<OnPaper> onPaper) {
        return attach(file, found, Recognised.BY_MARK, onPaper);
    }

    /// The pages of a file, as PDF. May be called on any thread.
    byte[] pages(ScannedFile file, String hash) {
        byte[] kept = casework.workspace().blobs().get(new Sha256(hash)).map(Blob::contents).orElseThrow();
        return file.mediaType().equals("application/pdf") ? kept : PicturePage.pdf(kept);
    }

    /// Attaches a file to the offer that the user chose.
    List<String> attachChosen(ReturnedFile file, ReturnedState.Nameless nameless, Target target, OnPaper onPaper) {
        var found = new ReturnedState.Found(target, nameless.file(), nameless.hash(), Signature.TO_BE_TOLD);
        return attach(file, found, Recognised.BY_USER, Optional.of(onPaper));
    }

    private List<String> attach(
            ReturnedFile file, ReturnedState.Found found, Recognised recognised, Optional<OnPaper> onPaper) {
        if (!casework.workspace().may(Right.MAKE_OFFER)) {
            return List.of(words.notAllowed());
        }
        Target target = found.target();
        Optional<OpenDossier> open = casework.open(target.dossier());
        Optional<Offer> offer = open.flatMap(held -> held.dossier().offer(target.number()));
        if (offer.isEmpty()) {
            return List.of(words.unknown(target.number()).reason());
        }
        var act = new Act(casework.workspace().user().name(), casework.clock().instant());
        var document = new SignedDocument(found.hash(), found.file().mediaType(), plain(file.name()), recognised, act);
        Result result = casework.take(open.get(), dossier -> step(dossier, offer.get(), document, onPaper, act));
        if (result instanceof Result.Refused(var findings)) {
            return findings.stream().map(words::finding).toList();
        }
        file.become(new ReturnedState.Attached(target));
        return List.of();
    }

    private Result step(Dossier dossier, Offer offer, SignedDocument document, Optional<OnPaper> onPaper, Act act) {
        var steps = new OfferSteps(dossier, offer, casework.today());
        boolean signed = dossier.offerFile(offer.content().number()).signing().isPresent();
        if (signed || onPaper.isEmpty()) {
            return steps.attach(document);
        }
        var signing =
                new Signing(
                        Signing.Way.ON_PAPER,
                        onPaper.get().name(),
                        "",
                        "",
                        onPaper.get().on(),
                        Optional.empty(),
                        List.of(),
                        Set.of(),
                        offer.contentHash(),
                        act);
        return steps.signOnPaper(signing, document);
    }

    /// A file name as the dossier may hold it.
    private static String plain(String name) {
        return name.replaceAll("[/\\\\\\p{Cntrl}]", "_");
    }

    /// Dossiers whose current offer a nameless file may be, found by these words.
    List<Choice> choices(String typed) {
        return casework.list(DossierQuery.latest().matching(typed).page(0, MOST_DOSSIERS)).stream()
                .flatMap(row -> choice(row).stream())
                .toList();
    }

    private Optional<Choice> choice(DossierRow row) {
        if (!row.index().stage().equals("offer")) {
            return Optional.empty();
        }
        return casework.workspace()
                .dossiers()
                .load(row.id())
                .map(stored -> nl.cyberwerkbank.dossier.DossierJson.read(stored.json()))
                .flatMap(dossier ->
                        dossier.currentOffer()
                                .map(offer ->
                                        new Choice(
                                                target(dossier, offer),
                                                offer.content().client().legalName()
                                                        + " · "
                                                        + offer.content().number())));
    }

    /// Today, the usual date of a signature that came in.
    LocalDate today() {
        return casework.today();
    }

    /// Words for findings and verdicts.
    List<String> told(List<Finding> findings) {
        return findings.stream().map(words::finding).toList();
    }
}
