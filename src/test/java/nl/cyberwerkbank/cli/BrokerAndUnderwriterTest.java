package nl.cyberwerkbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.client.IntakeEdit;
import nl.cyberwerkbank.document.OfferDocument;
import nl.cyberwerkbank.document.Typesetter;
import nl.cyberwerkbank.dossier.Assessment.Status;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.Offering;
import nl.cyberwerkbank.dossier.contract.OfferedContract;
import nl.cyberwerkbank.dossier.offer.OfferLife;
import nl.cyberwerkbank.dossier.offer.OfferState;
import nl.cyberwerkbank.dossier.offer.OfferSteps;
import nl.cyberwerkbank.dossier.offer.OfferedBakery;
import nl.cyberwerkbank.dossier.offer.SanctionsCheck;
import nl.cyberwerkbank.dossier.offer.SignedDocument;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.quote.Office;
import nl.cyberwerkbank.quote.Variants;
import nl.cyberwerkbank.rating.PremiumChoice;
import nl.cyberwerkbank.rating.ReceiptLine.Step;
import nl.cyberwerkbank.store.ChainState;
import nl.cyberwerkbank.store.JournalEntry;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.store.Sha256;
import nl.cyberwerkbank.store.User;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Two installations that never see each other's database: a broker and an insurer's desk, with nothing but files
/// between them.
class BrokerAndUnderwriterTest {
    private static final User ANNA = Installation.user("Anna de Vries", Role.ADVISER, "0.00");
    private static final User BRAM = Installation.user("Bram Smit", Role.UNDERWRITER, "250000.00");
    private static final User CARLA = Installation.user("Carla Bos", Role.UNDERWRITER, "1000000.00");
    private static final Office DESK =
            new Office("Verzekeraar, desk cyber", Bakery.OFFICE.address(), "", "", "", "", "", "");
    private static final UUID ID = Bakery.dossier().id();
    private static final String NUMBER = Bakery.dossier().number();
    private static final byte[] SCAN = "%PDF-1.7 signed".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder;

    private Installation broker;
    private Installation desk;

    /// The bakery without back-ups: the criteria refer it (FAQ-16).
    private static Dossier referred() {
        var edit = new IntakeEdit(Bakery.INTAKE);
        edit.backupAndRecoveryPresent(Optional.of(false));
        return Bakery.dossier().withIntake(edit.toIntake());
    }

    @BeforeEach
    void setUp() {
        broker = Installation.of(folder.resolve("broker"), Bakery.OFFICE, ANNA);
        desk = Installation.of(folder.resolve("desk"), DESK, BRAM, CARLA);
        broker.save(referred());
    }

    private Path file(String name) {
        return folder.resolve(name + ".cwb");
    }

    private static void send(Installation from, Path file) {
        assertThat(from.run("export", NUMBER, "--to", file.toString())).as(from.err()).isZero();
    }

    private static void receive(Installation to, Path file, String... more) {
        var arguments = new java.util.ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(more));
        assertThat(to.run("import", arguments.toArray(String[]::new))).as(to.err()).isZero();
    }

    /// The first file of a sender: refused, with the fingerprint that is compared by telephone.
    private static void meet(Installation to, Path file) {
        assertThat(to.run("import", file.toString())).isEqualTo(ExitCode.BAD_INPUT);
        var told = Pattern.compile("--trust ([0-9a-f]{64})").matcher(to.err());
        assertThat(told.find()).as(to.err()).isTrue();
        receive(to, file, "--trust", told.group(1).toUpperCase(java.util.Locale.ROOT));
    }

    @Test
    void fromReferralToPolicyByFilesAlone() throws IOException {
        assertThat(broker.assessment(ID).status()).isEqualTo(Status.REFERRAL_TO_BE_ANSWERED);
        send(broker, file("referral"));
        meet(desk, file("referral"));
        assertThat(desk.assessment(ID).status()).isEqualTo(Status.REFERRAL_TO_BE_ANSWERED);
        assertThat(desk.assessment(ID).findings()).isEqualTo(broker.assessment(ID).findings());

        askAndReply();
        acceptOnTerms();
        Offer offer = offerSignAndIssue();

        send(broker, file("policy"));
        receive(desk, file("policy"));
        Dossier there = desk.dossier(ID);
        assertThat(DossierJson.write(there)).isEqualTo(DossierJson.write(broker.dossier(ID)));
        assertThat(new OfferLife(there, offer, Bakery.TODAY).state()).isEqualTo(OfferState.POLICY_ISSUED);
        byte[] arrived = desk.in(workspace -> workspace.blobs().get(Sha256.of(SCAN)).orElseThrow().contents());
        assertThat(arrived).isEqualTo(SCAN);
        historiesAreKept();
    }

    private void askAndReply() {
        assertThat(desk.run("answer", NUMBER, "--verdict", "asked", "--reason", "Waarom geen back-up?"))
                .as(desk.err())
                .isZero();
        send(desk, file("question"));
        meet(broker, file("question"));
        assertThat(broker.assessment(ID).status()).isEqualTo(Status.DESK_ASKS);
        assertThat(broker.run("answer", NUMBER, "--reply", "Volgt deze maand.")).as(broker.err()).isZero();
        send(broker, file("reply"));
        receive(desk, file("reply"));
        assertThat(desk.assessment(ID).status()).isEqualTo(Status.REFERRAL_TO_BE_ANSWERED);
    }

    private void acceptOnTerms() {
        String[] accept = {
            NUMBER,
            "--verdict",
            "accepted",
            "--reason",
            "Goed beveiligd verder",
            "--up-to",
            "500000",
            "--deductible",
            "10000",
            "--loading",
            "25",
            "--sublimit",
            "cyberExtortion=100000",
            "--clause",
            "Back-up binnen drie maanden."
        };
        assertThat(desk.run("answer", accept)).as(desk.err()).isEqualTo(ExitCode.NEGATIVE);
        assertThat(desk.out()).contains("\"status\":\"answerToBeCosigned\"", "\"colleagues\":[\"Carla Bos\"]");
        send(desk, file("half"));
        receive(broker, file("half"));
        assertThat(broker.assessment(ID).grid().cells()).allMatch(cell -> cell.receipt().isEmpty());

        assertThat(desk.run("answer", NUMBER, "--sign-along")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(desk.as(CARLA).run("answer", NUMBER, "--sign-along")).isZero();
        send(desk, file("answer"));
        receive(broker, file("answer"));
        assertThat(broker.assessment(ID).status()).isEqualTo(Status.OFFER_TO_BE_MADE);
        assertThat(broker.dossier(ID).answer().orElseThrow().questions())
                .singleElement()
                .satisfies(question -> assertThat(question.reply()).isPresent());
    }

    private Offer offerSignAndIssue() throws IOException {
        var choice = new PremiumChoice(Bakery.euro("500000.00"), Bakery.euro("10000.00"), BigDecimal.valueOf(20));
        broker.change(ID, dossier -> dossier.withVariants(Variants.NONE.toggled(choice)));
        Offering offering =
                broker.in(workspace ->
                        nl.cyberwerkbank.store.Filing.preferences(workspace.settings())
                                .offeringFor(referred(), Installation.CATALOG));
        var attempt = offering.offer(broker.dossier(ID), Bakery.TODAY);
        assertThat(attempt).isInstanceOf(Offering.Attempt.Made.class);
        broker.save(((Offering.Attempt.Made) attempt).dossier());
        Offer offer = ((Offering.Attempt.Made) attempt).offer();
        assertThat(offer.content().chosen().lines())
                .filteredOn(line -> line.step() == Step.LOADING)
                .singleElement()
                .satisfies(line -> assertThat(line.figure()).isEqualByComparingTo("1.25"));
        assertThat(offer.content().answer().orElseThrow().questions()).isEmpty();
        assertThat(printed(offer))
                .contains(
                        "Terms of the insurer",
                        "Deductible €",
                        "25 %",
                        "cyber extortion",
                        "Back-up binnen drie maanden.");
        var policy = OfferedContract.of(offer);
        assertThat(policy.deductible()).isEqualTo(Bakery.euro("10000.00"));
        assertThat(policy.clauses()).containsExactly("Back-up binnen drie maanden.");
        assertThat(policy.sublimits()).containsEntry("cyberExtortion", Bakery.euro("100000.00"));

        var scan = broker.in(workspace -> workspace.blobs().put("application/pdf", SCAN));
        var signed =
                new SignedDocument(
                        scan.hex(),
                        "application/pdf",
                        "getekend.pdf",
                        SignedDocument.Recognised.BY_USER,
                        OfferedBakery.ACT);
        step(offer, steps -> steps.signOnPaper(OfferedBakery.onPaper(offer, Bakery.TODAY), signed));
        step(offer, steps -> steps.check(OfferedBakery.check(SanctionsCheck.Result.CLEAR)));
        step(offer, steps -> steps.request(OfferedBakery.ACT));
        step(offer, steps -> steps.confirm(OfferedBakery.receipt()));
        step(offer, steps -> steps.issuePolicy(OfferedBakery.policy(offer), OfferedBakery.ACT));
        return offer;
    }

    private void step(Offer offer, java.util.function.Function<OfferSteps, OfferSteps.Result> step) {
        broker.change(
                ID,
                dossier -> {
                    var result = step.apply(new OfferSteps(dossier, offer, Bakery.TODAY));
                    assertThat(result).isInstanceOf(OfferSteps.Result.Taken.class);
                    return ((OfferSteps.Result.Taken) result).dossier();
                });
    }

    private static String printed(Offer offer) throws IOException {
        byte[] pdf = new OfferDocument(new Typesetter()).print(offer, Optional.empty(), Wording.of(Wording.ENGLISH));
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private void historiesAreKept() {
        List<JournalEntry> brokers = broker.in(workspace -> workspace.journal().of(ID));
        List<JournalEntry> seen = desk.in(workspace -> workspace.exchange().historyElsewhere(ID));
        assertThat(seen).isEqualTo(brokers);
        List<JournalEntry> desks = broker.in(workspace -> workspace.exchange().historyElsewhere(ID));
        assertThat(desks).extracting(JournalEntry::kind).contains("dossierReceived", "referralAnswered", "dossierSent");
        for (Installation one : List.of(broker, desk)) {
            ChainState chain = one.in(workspace -> workspace.journal().verify());
            assertThat(chain).isInstanceOf(ChainState.Intact.class);
        }
    }

    @Test
    void whatBothChangedIsChosenAndNothingIsTakenInBefore() {
        send(broker, file("one"));
        meet(desk, file("one"));
        broker.change(ID, dossier -> dossier.withNotes("van de adviseur"));
        desk.change(ID, dossier -> dossier.withNotes("van de desk"));
        desk.run("answer", NUMBER, "--verdict", "declined", "--reason", "te veel risico");
        send(desk, file("two"));
        assertThat(broker.run("import", file("two").toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(broker.err()).contains("both sides changed notes");
        assertThat(broker.dossier(ID).answer()).isEmpty();

        Dossier before = broker.dossier(ID);
        assertThat(broker.run("import", file("two").toString(), "--look")).isZero();
        assertThat(broker.out()).contains("\"changedThere\":[\"answer\"]", "\"changedOnBothSides\":[\"notes\"]");
        assertThat(broker.dossier(ID)).isEqualTo(before);

        meet(broker, file("two"), "--ours", "notes");
        assertThat(broker.dossier(ID).notes()).isEqualTo("van de adviseur");
        assertThat(broker.assessment(ID).status()).isEqualTo(Status.DECLINED);
    }

    private static void meet(Installation to, Path file, String... choice) {
        var arguments = new java.util.ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(choice));
        assertThat(to.run("import", arguments.toArray(String[]::new))).isEqualTo(ExitCode.BAD_INPUT);
        var told = Pattern.compile("--trust ([0-9a-f]{64})").matcher(to.err());
        assertThat(told.find()).as(to.err()).isTrue();
        arguments.addAll(List.of("--trust", told.group(1)));
        receive(to, file, arguments.subList(1, arguments.size()).toArray(String[]::new));
    }

    @Test
    void theSameFileTwiceChangesNothingTheSecondTime() {
        send(broker, file("one"));
        meet(desk, file("one"));
        desk.change(ID, dossier -> dossier.withNotes("van de desk"));
        receive(desk, file("one"));
        assertThat(desk.dossier(ID).notes()).isEqualTo("van de desk");
        assertThat(desk.out()).contains("\"changedThere\":[]", "\"changedHere\":[\"notes\"]");
    }

    @Test
    void anAdviserAnswersNoReferralAndAnUnderwriterStaysInHisSectors() {
        assertThat(broker.run("answer", NUMBER, "--verdict", "accepted", "--reason", "mag wel"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(broker.err()).contains("only an underwriter answers a referral");

        send(broker, file("one"));
        var narrow =
                new User(
                        "Dirk Vos",
                        Role.UNDERWRITER,
                        Bakery.euro("10000000.00"),
                        java.util.Set.of(nl.cyberwerkbank.client.Sector.RETAIL),
                        Installation.NOON);
        Installation other = Installation.of(folder.resolve("other"), DESK, narrow);
        meet(other, file("one"));
        assertThat(other.run("answer", NUMBER, "--verdict", "accepted", "--reason", "goed", "--up-to", "250000"))
                .isEqualTo(ExitCode.NEGATIVE);
        assertThat(other.out()).contains("\"colleagues\":[]");
    }
}
