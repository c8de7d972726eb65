package nl.cyberwerkbank.store;

import static nl.cyberwerkbank.store.Problems.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.Preferences;
import nl.cyberwerkbank.dossier.Samples;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.contract.Ended;
import nl.cyberwerkbank.dossier.loss.Evidence;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.policy.EndReason;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.product.RetentionTerms;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.store.backup.CareRules;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// What a look at everything finds, what erasing takes away and leaves, and when a file's time is over.
class PrivacyTest {
    private static final ProductCatalog CATALOG = ProductCatalog.shipped("allianz-cyber");
    private static final LocalDate TODAY = LocalDate.ofInstant(Sample.NOON, ZoneOffset.UTC);
    private static final String CLIENT = "Zonderlingsnaam";
    private static final JournalNote REQUEST = new JournalNote(Sample.NOON, "dossierErased", "clientRequest");

    @TempDir Path folder;

    private Workspace workspace;
    private Erasures erasures;
    private Dossier bakery;

    @BeforeEach
    void open() {
        workspace = Sample.created(folder);
        erasures = new Erasures(workspace, RetentionTerms.shipped());
        bakery = Bakery.dossier().withClient(named(Bakery.dossier().client()));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static Client named(Client old) {
        return new Client(
                CLIENT,
                old.kvkNumber(),
                old.vatId(),
                old.iban(),
                old.address(),
                old.contactName(),
                old.email(),
                old.telephone(),
                old.sbiCode(),
                old.hazardGroup(),
                old.hazardReason());
    }

    private long save(Dossier dossier, long before, Instant at) {
        var offering = Preferences.SHIPPED.offeringFor(dossier, CATALOG);
        return workspace
                .dossiers()
                .save(
                        Filing.draft(Assessment.of(dossier, offering), at),
                        before,
                        new JournalNote(at, "dossierSaved", "byUser"));
    }

    private void filled() {
        save(bakery, 0, Sample.NOON);
        save(bakery.withNotes("Belt terug"), 1, Sample.NOON);
        String json = "{\"client\":\"" + CLIENT + "\"}";
        workspace
                .moments()
                .freeze(bakery.id(), json, Sha256.of(json), new JournalNote(Sample.NOON, "offerIssued", "test"));
        workspace.blobs().put("text/plain", CLIENT.getBytes(StandardCharsets.UTF_8));
    }

    private void tamper(String sql) {
        workspace
                .database()
                .outside(session -> {
                    session.script(sql);
                    return 0;
                });
    }

    @Test
    void everythingHoldsAsItWasWritten() {
        filled();
        Verification found = Verifying.of(workspace, CATALOG);
        assertThat(found.faults()).isEmpty();
        assertThat(found.counts().revisions()).isEqualTo(1);
        assertThat(found.counts().moments()).isEqualTo(1);
        assertThat(found.counts().files()).isEqualTo(1);
        assertThat(found.counts().outdated()).isZero();
    }

    /// Each as someone with the key could do it in a database tool, the triggers gone.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JOURNAL_CHANGED | 1 | DROP TRIGGER journal_unchanged; UPDATE journal SET who = 'Bram' WHERE row = 1",
                "JOURNAL_MISSING | 2 | DROP TRIGGER journal_kept; DELETE FROM journal WHERE row = 2",
                "DOSSIER_CHANGED | 4 | UPDATE dossier SET document = replace(document, 'Belt terug', 'Belt niet')",
                "REVISION_CHANGED | 1 | DROP TRIGGER dossier_revision_only_erased; UPDATE dossier_revision SET document"
                        + " = x'00'",
                "MOMENT_CHANGED | 3 | DROP TRIGGER frozen_moment_only_erased; UPDATE frozen_moment SET document = '{}'",
                "MOMENT_CHANGED | 3 | DROP TRIGGER frozen_moment_only_erased; UPDATE frozen_moment SET document = '{}',"
                        + " sha256 = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'",
                "REVISION_EMPTIED | 1 | UPDATE dossier_revision SET document = NULL, erased_at = 1",
                "REVISION_MISSING | 2 | DROP TRIGGER dossier_revision_kept; DELETE FROM dossier_revision WHERE key = 1",
                "MOMENT_EMPTIED | 3 | UPDATE frozen_moment SET document = NULL, erased_at = 1",
                "MOMENT_MISSING | 3 | DROP TRIGGER frozen_moment_kept; DELETE FROM frozen_moment",
                "FILE_MISSING | 4 | DELETE FROM blob",
                "FILE_MISSING | - | INSERT INTO setting (name, value) VALUES ('offer.paper.x',"
                        + " json_quote(printf('%064d', 7)))",
                "SEARCH_DAMAGED | - | DELETE FROM dossier_text_docsize WHERE id = 1",
                "INDEX_DIFFERS | - | DELETE FROM dossier_part_text_content WHERE id = 1",
                "FILE_CHANGED | - | UPDATE blob SET contents = x'00'",
                "INDEX_DIFFERS | - | UPDATE dossier_index SET place = 'Elders'",
                "INDEX_DIFFERS | - | UPDATE dossier_text SET free_text = 'iets anders'"
            })
    void namesTheRowThatWasTamperedWith(Verification.Kind kind, String row, String sql) {
        filled();
        Sha256 file = workspace.blobs().put("text/plain", new byte[] {1});
        save(bakery.withNotes("Belt terug").withLosses(List.of(closedLoss(file))), 2, Sample.NOON);
        tamper(sql);
        Verification found = Verifying.of(workspace, CATALOG);
        assertThat(found.faults()).extracting(Verification.Fault::kind).contains(kind);
        Verification.Fault fault =
                found.faults().stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
        assertThat(fault.row()).isEqualTo(row.equals("-") ? Optional.empty() : Optional.of(Long.valueOf(row)));
    }

    @Test
    void noticesADossierThatIsGoneWithoutARow() {
        filled();
        tamper("PRAGMA foreign_keys = ON; DELETE FROM dossier");
        assertThat(Verifying.of(workspace, CATALOG).faults())
                .extracting(Verification.Fault::kind)
                .contains(Verification.Kind.DOSSIER_MISSING);
    }

    @Test
    void erasingTakesTheContentsAndLeavesTheChain() {
        Sha256 file = workspace.blobs().put("text/plain", CLIENT.getBytes(StandardCharsets.UTF_8));
        filled();
        bakery = bakery.withLosses(List.of(closedLoss(file)));
        save(bakery, 2, Sample.NOON);
        Dossier other = Dossier.blank(Sample.id(7), "2026-0900", TODAY);
        save(other, 0, Sample.NOON);
        ErasurePlan plan = erasures.plan(bakery.id(), TODAY).orElseThrow();
        assertThat(plan.earlier()).isEqualTo(2);
        assertThat(plan.moments()).isEqualTo(1);
        assertThat(plan.files()).containsExactly(file);
        assertThat(plan.backupsGoneOn()).isAfter(TODAY);

        erasures.erase(plan, REQUEST);

        assertThat(workspace.dossiers().load(bakery.id())).isEmpty();
        assertThat(workspace.dossiers().list(DossierQuery.latest().matching(CLIENT))).isEmpty();
        assertThat(workspace.dossiers().load(other.id())).isPresent();
        assertThat(workspace.revisions().of(bakery.id())).isEmpty();
        assertThat(workspace.moments().of(bakery.id()).getFirst().json()).isEmpty();
        assertThat(workspace.blobs().get(file)).isEmpty();
        assertThat(rowsThatHold(CLIENT)).isZero();
        Verification found = Verifying.of(workspace, CATALOG);
        assertThat(found.faults()).isEmpty();
        assertThat(found.erased())
                .singleElement()
                .satisfies(gone -> {
                    assertThat(gone.erased().at()).isEqualTo(Sample.NOON);
                    assertThat(gone.rows()).isEqualTo(5);
                });
        assertProblem(StoreProblem.DOSSIER_MISSING, () -> erasures.erase(plan, REQUEST));
    }

    @Test
    void printedPapersAndFilesThatNothingNamesGoWithTheDossier() {
        filled();
        Sha256 paper = workspace.blobs().put("application/pdf", new byte[] {1});
        Sha256 office = workspace.blobs().put("application/pdf", new byte[] {2});
        String loose = "INSERT INTO blob VALUES ('%s', 'text/plain', 1, x'03')".formatted(Sha256.of("loose").hex());
        tamper(loose);
        workspace.settings().put("loss.paper." + bakery.id() + ".1.letter.nl", '"' + paper.hex() + '"');
        workspace.settings().put("office.logo", '"' + office.hex() + '"');
        ErasurePlan plan = erasures.plan(bakery.id(), TODAY).orElseThrow();
        assertThat(plan.files()).containsExactly(paper);
        erasures.erase(plan, REQUEST);
        workspace.blobs().removeLoose();
        assertThat(workspace.blobs().get(paper)).isEmpty();
        assertThat(workspace.blobs().get(office)).isPresent();
        assertThat(workspace.settings().startingWith("loss.paper.")).isEmpty();
        assertThat(rowsThatHold(Sha256.of("loose").hex())).isZero();
    }

    @Test
    void theCopiesThatAreAlwaysKeptAreMadeAnewWithoutWhatWasErased() {
        filled();
        CareRules rules = CareRules.shipped();
        workspace.backups().keepKnownGood(rules, Sample.NOON);
        workspace.backups().make(Sample.NOON);
        erasures.erase(erasures.plan(bakery.id(), TODAY).orElseThrow(), REQUEST);
        assertThat(folder.resolve("werkbank.db-wal")).isNotEmptyFile();
        erasures.finish(rules, Clock.fixed(Sample.NOON.plusSeconds(60), ZoneOffset.UTC));
        assertThat(folder.resolve("werkbank.db-wal")).isEmptyFile();
        assertThat(workspace.backups().shelf().copies())
                .extracting(BackupCopy::kind, copy -> copy.contents().orElseThrow().dossiers())
                .containsExactlyInAnyOrder(tuple(BackupCopy.Kind.KNOWN_GOOD, 0L), tuple(BackupCopy.Kind.REGULAR, 0L));
    }

    @Test
    void saysSoWhenAnotherWindowThatReadsKeepsTheOldPages() {
        filled();
        var clock = Clock.fixed(Sample.NOON, ZoneOffset.UTC);
        try (Workspace reading = Sample.opened(folder)) {
            reading.database()
                    .read(session -> {
                        session.each(
                                "SELECT id FROM dossier",
                                _ -> {
                                    erasures.erase(erasures.plan(bakery.id(), TODAY).orElseThrow(), REQUEST);
                                    assertProblem(
                                            StoreProblem.ERASURE_UNFINISHED,
                                            () -> erasures.finish(CareRules.shipped(), clock));
                                });
                        return 0;
                    });
        }
        erasures.finish(CareRules.shipped(), clock);
        assertThat(folder.resolve("werkbank.db-wal")).isEmptyFile();
    }

    @Test
    void theClientsCopyHasWhatAnyTableHoldsOfHim() {
        filled();
        Sha256 once = workspace.blobs().put("text/plain", new byte[] {1});
        Sha256 paper = workspace.blobs().put("application/pdf", new byte[] {2});
        save(bakery.withLosses(List.of(closedLoss(once))), 2, Sample.NOON);
        save(bakery, 3, Sample.NOON);
        workspace.settings().put("loss.paper." + bakery.id() + ".1.letter.nl", '"' + paper.hex() + '"');
        workspace.exchange().outgoing(bakery.id(), "Kantoor", new JournalNote(Sample.NOON, "dossierSent", "byUser"));
        Dossier erased = ended(insured(), TODAY.minusYears(2)).withClient(bakery.client());
        save(erased, 0, Sample.NOON);
        erasures.erase(erasures.plan(erased.id(), TODAY).orElseThrow(), REQUEST);
        String number = bakery.number() + "/";
        assertThat(ClientCopy.of(workspace, bakery).files().keySet())
                .contains(number + "earlier/00003.json", number + "frozen/001-offerIssued.json")
                .contains(number + "exchanged/001-sent.json", "erased/" + erased.number() + "-1.json")
                .contains(number + "files/" + once.hex().substring(0, 12) + "-a.txt")
                .contains(number + "files/" + paper.hex().substring(0, 12) + "-file.pdf");
    }

    @Test
    void aSecondErasureLeavesTheRecordOfTheFirst() {
        Dossier ended = ended(insured(), TODAY.minusYears(2));
        for (int seconds = 0; seconds < 2; seconds++) {
            save(ended, 0, Sample.NOON.plusSeconds(seconds));
            var note = new JournalNote(Sample.NOON.plusSeconds(seconds), "dossierErased", "clientRequest");
            erasures.erase(erasures.plan(ended.id(), TODAY).orElseThrow(), note);
        }
        assertThat(erasures.list()).hasSize(2);
        assertThat(erasures.kept(ended.id())).hasSize(2);
        LocalDate until = erasures.list().getFirst().keptUntil().orElseThrow();
        erasures.release(erasures.list().getLast(), REQUEST, until);
        assertThat(erasures.kept(ended.id())).hasSize(1);
    }

    /// In every table and every shadow table of the search, in every column, as it is and folded.
    private long rowsThatHold(String name) {
        return workspace
                .database()
                .read(session -> {
                    long rows = 0;
                    for (String table :
                            session.list(
                                    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'",
                                    row -> row.getString(1))) {
                        for (String column :
                                session.list(
                                        "SELECT name FROM pragma_table_info('" + table + "')",
                                        row -> row.getString(1))) {
                            rows +=
                                    session.number(
                                            "SELECT count(*) FROM %s WHERE instr(CAST(\"%s\" AS BLOB), CAST(? AS BLOB)) OR instr(CAST(\"%s\" AS BLOB), CAST(? AS BLOB))"
                                                    .formatted(table, column, column),
                                            name,
                                            name.toLowerCase(java.util.Locale.ROOT));
                        }
                    }
                    return rows;
                });
    }

    private static LossFile closedLoss(Sha256 file) {
        LossFile open = insured().losses().getFirst();
        return open.withPayments(List.of())
                .withEvidence(List.of(new Evidence("", "a.txt", "text/plain", file.hex(), "Anna", Sample.NOON)))
                .withPhase(LossFile.Phase.CLOSED);
    }

    /// A sample with a policy and a loss.
    private static Dossier insured() {
        var preferences = Preferences.SHIPPED.withOffice(Samples.shipped().office());
        return Samples.shipped().samples().stream()
                .map(sample -> sample.dossier("2026-0300", TODAY, dossier -> preferences.offeringFor(dossier, CATALOG)))
                .filter(dossier -> !dossier.losses().isEmpty() && !dossier.contracts().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRunningPolicyKeepsItsFile() {
        Dossier insured = insured();
        save(insured, 0, Sample.NOON);
        ErasurePlan plan = erasures.plan(insured.id(), TODAY).orElseThrow();
        assertThat(plan.running()).isTrue();
        assertThat(plan.retention().until()).isEmpty();
        assertThatThrownBy(() -> erasures.erase(plan, REQUEST)).isInstanceOf(IllegalStateException.class);
        assertThat(workspace.dossiers().load(insured.id())).isPresent();
    }

    @Test
    void theBooksOfAnEndedPolicyStayUntilTheirTimeAndThenGo() {
        LocalDate end = TODAY.minusYears(2);
        Dossier ended = ended(insured(), end);
        save(ended, 0, Sample.NOON);
        ErasurePlan plan = erasures.plan(ended.id(), TODAY).orElseThrow();
        assertThat(plan.stays().orElseThrow().until()).isEqualTo(plan.retention().endedOn().orElseThrow().plusYears(7));
        erasures.erase(plan, REQUEST);
        assertThat(erasures.kept(ended.id()).getFirst())
                .contains(ended.contracts().getFirst().number())
                .doesNotContain(ended.client().contactName());
        Erased erased = erasures.list().getFirst();
        LocalDate until = erased.keptUntil().orElseThrow();
        assertThatThrownBy(() -> erasures.release(erased, REQUEST, until.minusDays(1)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(RetentionReview.on(until, workspace, erasures).records()).containsExactly(erased);
        erasures.release(erased, REQUEST, until);
        assertThat(erasures.kept(ended.id())).isEmpty();
        assertThat(Verifying.of(workspace, CATALOG).faults()).isEmpty();
    }

    private static Dossier ended(Dossier dossier, LocalDate end) {
        List<Contract> contracts =
                dossier.contracts().stream()
                        .map(contract ->
                                contract.withEnded(Optional.of(new Ended(end, EndReason.NOTICE_BY_POLICYHOLDER))))
                        .toList();
        return dossier.withContracts(contracts)
                .withOffers(List.of())
                .withLosses(dossier.losses().stream().map(loss -> loss.withPhase(LossFile.Phase.CLOSED)).toList());
    }

    @Test
    void anEnquiryIsForReviewOnTheDayItsYearIsOver() {
        Dossier enquiry = Dossier.blank(Sample.id(5), "2026-0005", TODAY);
        save(enquiry, 0, Sample.NOON);
        assertThat(RetentionReview.on(TODAY.plusMonths(12).minusDays(1), workspace, erasures).dossiers()).isEmpty();
        assertThat(RetentionReview.on(TODAY.plusMonths(12), workspace, erasures).dossiers())
                .singleElement()
                .satisfies(due -> assertThat(due.row().id()).isEqualTo(enquiry.id()));
        assertThat(workspace.dossiers().load(enquiry.id())).isPresent();
    }
}
