package nl.cyberwerkbank.ui.returned;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.document.OfferDocument;
import nl.cyberwerkbank.document.Typesetter;
import nl.cyberwerkbank.document.scan.Scanner;
import nl.cyberwerkbank.dossier.offer.OfferLife;
import nl.cyberwerkbank.dossier.offer.OfferState;
import nl.cyberwerkbank.dossier.offer.SignedDocument;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.store.Sha256;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.dossier.SampleCasework;
import nl.cyberwerkbank.ui.returned.ReturnedViewModel.OnPaper;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class ReturnedViewModelTest {
    private static final Wording DUTCH = Wording.of(Wording.DUTCH);
    private static final OfferDocument PRINTER = new OfferDocument(new Typesetter());

    private final SampleCasework sample = new SampleCasework(Runnable::run);
    private final OpenDossier dossier = sample.bakery(file -> file);
    private final ReturnedViewModel model = new ReturnedViewModel(sample.casework(), Runnable::run, DUTCH);

    @TempDir Path folder;

    @AfterEach
    void close() {
        sample.close();
    }

    private Offer offered() {
        sample.casework().makeOffer(dossier);
        return dossier.dossier().currentOffer().orElseThrow();
    }

    private static byte[] printed(Offer offer) {
        return PRINTER.print(offer, Optional.empty(), DUTCH);
    }

    /// The same paper in other bytes.
    private static byte[] withSpaceAfter(byte[] paper) {
        byte[] longer = Arrays.copyOf(paper, paper.length + 1);
        longer[paper.length] = ' ';
        return longer;
    }

    private ReturnedFile taken(String name, byte[] contents) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, contents);
        model.take(List.of(file));
        return model.files().getLast();
    }

    private OfferState state(Offer offer) {
        return OfferLife.stateOf(dossier.dossier(), offer);
    }

    @Test
    void aCoarseAskewScanFindsItsOfferAndNeedsOnlyWhoSigned() throws IOException {
        Offer offer = offered();
        byte[] scan = Scanner.scanned(printed(offer));

        ReturnedFile file = taken("scan.jpg", scan);

        assertThat(file.state()).isInstanceOf(ReturnedState.Found.class);
        var found = (ReturnedState.Found) file.state();
        assertThat(found.target().number()).isEqualTo("2026-0147-1");
        assertThat(state(offer)).isEqualTo(OfferState.QUOTE_ISSUED);

        assertThat(model.attach(file, found, Optional.of(new OnPaper("J. Jansen", Bakery.TODAY)))).isEmpty();
        assertThat(state(offer)).isEqualTo(OfferState.QUOTE_SIGNED);
        SignedDocument document = dossier.dossier().offerFile("2026-0147-1").documents().getFirst();
        assertThat(document.recognised()).isEqualTo(SignedDocument.Recognised.BY_MARK);
        assertThat(sample.casework().workspace().blobs().get(new Sha256(document.id())).orElseThrow().contents())
                .as("the original bytes")
                .isEqualTo(scan);
    }

    @Test
    void aSecondFileOfASignedOfferIsComparedAndNeedsNoSignatory() throws IOException {
        Offer offer = offered();
        ReturnedFile first = taken("een.pdf", withSpaceAfter(printed(offer)));
        model.attach(first, (ReturnedState.Found) first.state(), Optional.of(new OnPaper("J. Jansen", Bakery.TODAY)));

        ReturnedFile second = taken("twee.pdf", printed(offer));

        var found = (ReturnedState.Found) second.state();
        assertThat(found.signature()).isEqualTo(ReturnedState.Signature.RECORDED);
        assertThat(found.target().figures())
                .extracting(figure -> figure.amount().replace('\u00a0', ' '))
                .as("what the user compares with the page")
                .contains("€ 2.829,71");
        assertThat(model.attach(second, found, Optional.empty())).isEmpty();
        assertThat(dossier.dossier().offerFile("2026-0147-1").documents()).hasSize(2);
    }

    @Test
    void anOlderVersionIsRefusedAndNamesTheOneThatCounts() throws IOException {
        Offer first = offered();
        offered();

        ReturnedFile file = taken("oud.pdf", printed(first));

        assertThat(file.state()).isInstanceOf(ReturnedState.Refused.class);
        assertThat(((ReturnedState.Refused) file.state()).reason()).contains("2026-0147-1").contains("2026-0147-2");
    }

    @Test
    void aSignatureBeforeTheOfferIsRefusedWithItsArticle() throws IOException {
        Offer offer = offered();
        ReturnedFile file = taken("scan.pdf", printed(offer));

        List<String> obstacles =
                model.attach(
                        file,
                        (ReturnedState.Found) file.state(),
                        Optional.of(new OnPaper("J. Jansen", Bakery.TODAY.minusDays(1))));

        assertThat(obstacles).hasSize(1).first().asString().contains("FAQ-03.3");
        assertThat(state(offer)).isEqualTo(OfferState.QUOTE_ISSUED);
    }

    @Test
    void anOfferFromElsewhereAndAFileThatIsNoneAreToldApart() throws IOException {
        Offer offer = offered();
        byte[] paper = printed(offer);
        Casework casework = sample.casework();
        casework.flush();
        UUID dossier = casework.list(nl.cyberwerkbank.store.DossierQuery.latest()).getFirst().id();
        casework.erase(
                casework.erasures().plan(dossier, casework.today()).orElseThrow(),
                new nl.cyberwerkbank.store.JournalNote(casework.clock().instant(), "dossierErased", "clientRequest"));

        assertThat(((ReturnedState.Refused) taken("elders.pdf", paper).state()).reason()).contains("niet bekend");
        assertThat(((ReturnedState.Refused) taken("brief.txt", new byte[] {1, 2, 3}).state()).reason())
                .contains("geen pdf");
    }

    @Test
    void withoutAMarkTheUserChoosesTheDossier() throws IOException {
        Offer offer = offered();
        ReturnedFile file = taken("foto.png", blankPicture());
        assertThat(file.state()).isInstanceOf(ReturnedState.Nameless.class);

        var choice = model.choices("jansen").getFirst();
        assertThat(model.choices("bestaat niet")).isEmpty();
        List<String> obstacles =
                model.attachChosen(
                        file,
                        (ReturnedState.Nameless) file.state(),
                        choice.target(),
                        new OnPaper("J. Jansen", Bakery.TODAY));

        assertThat(obstacles).isEmpty();
        assertThat(state(offer)).isEqualTo(OfferState.QUOTE_SIGNED);
        assertThat(dossier.dossier().offerFile("2026-0147-1").documents().getFirst().recognised())
                .isEqualTo(SignedDocument.Recognised.BY_USER);
    }

    private static byte[] blankPicture() throws IOException {
        var picture = new java.awt.image.BufferedImage(400, 600, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
        var out = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    @Test
    void aFolderIsTakenWithItsFoldersAndOnlyItsScans() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("a/b"));
        Files.write(inside.resolve("scan.PDF"), new byte[] {1});
        Files.write(folder.resolve("a/notes.txt"), new byte[] {1});

        assertThat(ReturnedFolder.files(List.of(folder.resolve("a")))).containsExactly(inside.resolve("scan.PDF"));
    }
}
