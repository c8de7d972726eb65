package nl.cyberwerkbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.document.OfferDocument;
import nl.cyberwerkbank.document.Typesetter;
import nl.cyberwerkbank.document.scan.Scanner;
import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.Preferences;
import nl.cyberwerkbank.dossier.offer.OfferedBakery;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.store.Filing;
import nl.cyberwerkbank.store.FrozenMoment;
import nl.cyberwerkbank.store.JournalNote;
import nl.cyberwerkbank.store.QuickWorkspace;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.store.Sha256;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.store.Workspace;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// From a printed offer to the policy, by files and commands alone.
class OfferCommandsTest {
    private static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");
    private static final String PASSPHRASE = "een lange wachtzin";
    private static final User ANNA = new User("Anna de Vries", Role.ADVISER, Bakery.euro("0.00"), NOON);
    private static final ProductCatalog CATALOG = ProductCatalog.shipped("allianz-cyber");
    private static final Dossier DOSSIER = OfferedBakery.dossier();
    private static final String OFFER = "2026-0147-1";

    @TempDir private static Path papers;

    private static Path scan;
    private static Path scanOfSecond;

    @TempDir private Path home;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeAll
    static void print() throws IOException {
        scan = scanned(DOSSIER.currentOffer().orElseThrow(), "scan.jpg");
        scanOfSecond = scanned(OfferedBakery.offered(DOSSIER).currentOffer().orElseThrow(), "tweede.jpg");
    }

    private static Path scanned(Offer offer, String name) throws IOException {
        byte[] pdf = new OfferDocument(new Typesetter()).print(offer, Optional.empty(), Wording.of(Wording.DUTCH));
        return Files.write(papers.resolve(name), Scanner.scanned(pdf));
    }

    @BeforeEach
    void fill() {
        try (Workspace workspace = QuickWorkspace.create(home.resolve("store"), ANNA, PASSPHRASE.toCharArray())) {
            var offering = Preferences.SHIPPED.withOffice(Bakery.OFFICE).offeringFor(DOSSIER, CATALOG);
            workspace
                    .dossiers()
                    .save(
                            Filing.draft(Assessment.of(DOSSIER, offering), NOON),
                            0,
                            new JournalNote(NOON, "dossierSaved", "test"));
        }
    }

    private int run(String... args) {
        var settings =
                new StoreSettings(
                        () -> home.resolve("store"),
                        user -> Optional.of(PASSPHRASE.toCharArray()),
                        CATALOG,
                        Wording.of(Wording.ENGLISH),
                        Clock.fixed(NOON, ZoneOffset.UTC));
        out = new StringWriter();
        err = new StringWriter();
        var commands = List.of(new ScanCommand(settings), new OfferCommand(settings));
        return new CommandLineProgram("1", commands, new PrintWriter(out), new PrintWriter(err)).run(args);
    }

    private String state(String... args) {
        var all = new ArrayList<>(List.of("offer", OFFER));
        all.addAll(List.of(args));
        assertThat(run(all.toArray(String[]::new))).as(err + "" + out).isZero();
        return json().get("state").asString();
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toString());
    }

    private Dossier kept() {
        try (Workspace workspace = Workspace.open(home.resolve("store"), ANNA.name(), PASSPHRASE.toCharArray())) {
            return Filing.load(workspace.dossiers(), DOSSIER.id()).orElseThrow();
        }
    }

    @Test
    void aScanSaysWhichOfferItIs() {
        assertThat(run("scan", scan.toString())).isZero();
        assertThat(json().get("verdict").asString()).isEqualTo("matches");
        assertThat(json().get("offer").asString()).isEqualTo(OFFER);

        assertThat(run("scan", scanOfSecond.toString())).isEqualTo(1);
        assertThat(json().get("verdict").asString()).isEqualTo("unknown");

        assertThat(run("scan", papers.toString())).isEqualTo(1);
        assertThat(out.toString().lines()).hasSize(2);

        assertThat(run("scan", "nergens.pdf")).isEqualTo(2);
        assertThat(err.toString()).contains("nergens.pdf: does not exist");
    }

    @Test
    void fromPrintedOfferToPolicyByFilesAndCommandsAlone() {
        assertThat(state()).isEqualTo("quoteIssued");
        assertThat(state("sign", "--file", scan.toString(), "--by", "J. Jansen", "--place", "Alkmaar"))
                .isEqualTo("quoteSigned");
        assertThat(state("check", "--list", "EU", "--subject", "Bakkerij Jansen B.V.")).isEqualTo("quoteSigned");
        assertThat(state("request")).isEqualTo("signedQuoteUploaded");
        assertThat(state("confirm", "--by", "B. Smit", "--reference", "CYB-77")).isEqualTo("receiptConfirmed");
        assertThat(state("issue", "--reference", "CYB-2026-77", "--on", "2026-12-01", "--waiting-hours", "8"))
                .isEqualTo("policyIssued");

        Dossier kept = kept();
        var file = kept.offerFile(OFFER);
        assertThat(kept.contracts()).hasSize(1);
        assertThat(kept.contracts().getFirst().endDate()).isEqualTo("2027-12-01");
        assertThat(file.documents()).hasSize(1);
        try (Workspace workspace = Workspace.open(home.resolve("store"), ANNA.name(), PASSPHRASE.toCharArray())) {
            assertThat(workspace.blobs().get(new Sha256(file.documents().getFirst().id())).orElseThrow().contents())
                    .isEqualTo(Files.readAllBytes(scan));
            assertThat(workspace.moments().of(DOSSIER.id()))
                    .extracting(FrozenMoment::kind)
                    .containsExactly(
                            "offerSigned", "sanctionsChecked", "policyRequested", "receiptConfirmed", "policyIssued");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aStepWhoseConditionsAreNotMetIsRefusedWithTheArticle() {
        assertThat(run("offer", OFFER, "request")).isEqualTo(1);

        assertThat(out.toString()).contains("\"article\":\"FAQ-03.3\"", "\"article\":\"2.5.5\"", "refused");
        assertThat(kept()).isEqualTo(DOSSIER);
    }

    @Test
    void aFileThatIsAnotherOfferIsNotAttached() {
        assertThat(run("offer", OFFER, "sign", "--file", scanOfSecond.toString(), "--by", "J. Jansen")).isEqualTo(1);

        assertThat(json().get("verdict").asString()).isEqualTo("unknown");
        assertThat(kept()).isEqualTo(DOSSIER);
    }

    @Test
    void whatAStepLacksIsToldInOneLine() {
        assertThat(run("offer", OFFER, "sign")).isEqualTo(2);
        assertThat(err.toString()).contains("--file is needed").hasLineCount(1);
        assertThat(run("offer", OFFER, "check", "--list", "EU")).isEqualTo(2);
        assertThat(err.toString()).contains("who looked up whom").hasLineCount(1);
        assertThat(run("offer", "9999-1")).isEqualTo(2);
        assertThat(err.toString()).contains("holds no offer 9999-1").hasLineCount(1);
        assertThat(run("offer", OFFER, "dance")).isEqualTo(2);
        assertThat(err.toString()).hasLineCount(1);
    }
}
