package nl.cyberwerkbank.store;

import static nl.cyberwerkbank.store.Problems.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.cyberwerkbank.store.BackupCopy.Kind;
import nl.cyberwerkbank.store.backup.CareRules;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

class BackupsTest {
    private static final CareRules RULES = CareRules.shipped();
    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final Instant NOON = Sample.NOON;

    @TempDir Path folder;

    @TempDir Path stick;

    private Workspace workspace;
    private Backups backups;

    @BeforeEach
    void open() {
        workspace = Sample.created(folder);
        workspace.dossiers().save(Sample.dossier(1, Sample.CLIENT), 0, Sample.NOTE);
        backups = workspace.backups();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void areFoldersThatOpenLikeADataFolderAndSayWhatTheyHold() {
        BackupCopy made = backups.make(NOON);
        assertThat(made.name()).isEqualTo("2026-03-02T110000Z");
        assertThat(made.kind()).isEqualTo(Kind.REGULAR);
        assertThat(made.contents()).contains(new BackupCopy.Contents(1, 1, Optional.of(NOON)));
        assertThat(BackupShelf.of(folder).copies()).containsExactly(made);
        try (Workspace copy = Sample.opened(made.folder())) {
            assertThat(copy.dossiers().load(Sample.id(1))).isPresent();
        }
    }

    @Test
    void doNotMakeASaveWait() {
        workspace.together(() -> {
            workspace.dossiers().save(Sample.dossier(2, "Nog niet vastgelegd"), 0, Sample.NOTE);
            assertThat(backups.make(NOON).contents().orElseThrow().dossiers()).isEqualTo(1);
            return 0;
        });
    }

    @Test
    void leaveNoHalfCopyWhenTheyFail() throws IOException {
        Files.delete(folder.resolve("werkbank.keys.json"));
        assertProblem(StoreProblem.DISK_FAILED, () -> backups.make(NOON));
        assertThat(folder.resolve("backup")).isEmptyDirectory();
    }

    @Test
    void thoseMadeByHandDoNotGiveWayToOthersOfTheSameHour() {
        BackupCopy mine = backups.makeByHand(NOON);
        backups.make(NOON.plusSeconds(60));
        BackupCopy last = backups.make(NOON.plusSeconds(120));
        backups.letGo(RULES, NOON.plusSeconds(180), UTC);
        assertThat(BackupShelf.of(folder).copies()).containsExactly(last, mine);
        assertThat(mine.kind()).isEqualTo(Kind.BY_HAND);
    }

    /// As a power cut leaves them: between the two renames of a finished copy, and in the midst of others.
    @Test
    void whatAPowerCutLeftHalfMadeIsClearedAwayAtTheNextOpening() throws IOException {
        BackupCopy good = backups.keepKnownGood(RULES, NOON);
        workspace.close();
        Path shelf = good.folder().getParent();
        Files.move(good.folder(), shelf.resolve("known-good.old.unfinished"));
        for (String half : new String[] {"known-good.unfinished", "restoring-2026-03-02T110000Z.unfinished"}) {
            Files.writeString(Files.createDirectory(shelf.resolve(half)).resolve("werkbank.db"), "half");
        }
        Files.writeString(folder.resolve("werkbank.rekeyed.unfinished.db"), "half");
        workspace = Sample.opened(folder);
        assertThat(BackupShelf.of(folder).copies()).containsExactly(good);
        assertThat(shelf).isDirectoryNotContaining("glob:**.unfinished");
        assertThat(folder).isDirectoryNotContaining("glob:**unfinished*");
    }

    private BackupCopy madeAfter(CountDownLatch goOn) throws IOException {
        try {
            goOn.await();
            return backups.make(NOON);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void closingWaitsForTheOneUnderWayAndLetsNoneBeginAfterIt() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        Thread making =
                Thread.ofPlatform()
                        .start(() ->
                                backups.inTurn(() -> {
                                    begun.countDown();
                                    return madeAfter(goOn);
                                }));
        begun.await();
        Thread closing = Thread.ofPlatform().start(workspace::close);
        while (closing.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        try (Workspace second = Sample.opened(folder)) {
            assertThat(second.access()).isEqualTo(Access.READ_ONLY);
            goOn.countDown();
        }
        closing.join();
        making.join();
        assertThat(BackupShelf.of(folder).copies()).hasSize(1);
        assertThatThrownBy(() -> backups.make(NOON)).isInstanceOf(IllegalStateException.class);
        workspace = Sample.opened(folder);
        assertThat(workspace.access()).isEqualTo(Access.READ_WRITE);
    }

    @Test
    void neverOverwriteOneOfTheSameSecond() {
        backups.make(NOON);
        assertThat(backups.make(NOON).name()).isEqualTo("2026-03-02T110001Z");
    }

    @Test
    void keepOneKnownGoodCopyTheLast() {
        backups.keepKnownGood(RULES, NOON);
        workspace.dossiers().save(Sample.dossier(2, "Nieuw"), 0, Sample.NOTE);
        backups.keepKnownGood(RULES, NOON.plusSeconds(60));
        assertThat(BackupShelf.of(folder).copies())
                .singleElement()
                .satisfies(copy -> {
                    assertThat(copy.kind()).isEqualTo(Kind.KNOWN_GOOD);
                    assertThat(copy.takenAt()).isEqualTo(NOON.plusSeconds(60));
                    assertThat(copy.contents().orElseThrow().dossiers()).isEqualTo(2);
                });
    }

    @Test
    void neverOverwriteTheKnownGoodCopyOfALostWorkspace() throws IOException {
        BackupCopy good = backups.keepKnownGood(RULES, NOON);
        workspace.close();
        for (String name : new String[] {"werkbank.db", "werkbank.keys.json"}) {
            Files.delete(folder.resolve(name));
        }
        workspace = Sample.created(folder);
        workspace.backups().keepKnownGood(RULES, NOON.plusSeconds(60));
        workspace.backups().keepKnownGood(RULES, NOON.plusSeconds(120));
        assertThat(BackupShelf.of(folder).copies())
                .extracting(BackupCopy::kind)
                .containsExactly(Kind.KNOWN_GOOD, Kind.SET_ASIDE);
        BackupCopy aside = BackupShelf.of(folder).copies().getLast();
        assertThat(aside.contents()).isEqualTo(good.contents());
        try (Workspace lost = Sample.opened(aside.folder())) {
            assertThat(lost.dossiers().load(Sample.id(1))).isPresent();
        }
    }

    @Test
    void areNotBehindUntilSomethingIsDone() {
        assertThat(backups.isBehind(NOON)).isTrue();
        backups.make(NOON);
        assertThat(backups.isBehind(NOON)).isFalse();
        workspace.dossiers().save(Sample.dossier(1, "Anders"), 1, Sample.NOTE);
        assertThat(backups.isBehind(NOON)).isTrue();
        backups.make(NOON);
        workspace.settings().put("compare.own", "{}");
        assertThat(backups.isBehind(NOON.plusSeconds(1))).isTrue();
    }

    @Test
    void letGoOfWhatTheRulesDoNotKeep() {
        backups.make(NOON.minus(Duration.ofMinutes(50)));
        BackupCopy newer = backups.make(NOON.minus(Duration.ofMinutes(10)));
        BackupCopy newest = backups.make(NOON.plus(Duration.ofMinutes(5)));
        assertThat(backups.letGo(RULES, NOON.plus(Duration.ofMinutes(6)), UTC)).isEqualTo(1);
        assertThat(BackupShelf.of(folder).copies()).containsExactly(newest, newer);
    }

    @Test
    void areCarriedToTheSecondPlaceOnce() {
        backups.secondPlace(Optional.of(stick));
        BackupCopy made = backups.make(NOON);
        Path there = backups.carryToSecondPlace(RULES, NOON, UTC).orElseThrow();
        backups.carryToSecondPlace(RULES, NOON, UTC);
        assertThat(BackupShelf.in(there))
                .singleElement()
                .satisfies(copy -> {
                    assertThat(copy.name()).isEqualTo(made.name());
                    assertThat(copy.contents()).isEqualTo(made.contents());
                });
        assertThat(BackupShelf.of(folder).copies()).hasSize(2);
        assertThat(BackupShelf.of(stick.resolve("a new laptop")).with(stick).copies()).hasSize(1);
        try (Workspace copy = Sample.opened(there.resolve(made.name()))) {
            assertThat(copy.dossiers().load(Sample.id(1))).isPresent();
        }
    }

    @Test
    void goOnReachingTheSecondPlaceAfterOneThatAWrongClockDated() {
        backups.secondPlace(Optional.of(stick));
        backups.make(NOON.plus(Duration.ofDays(365)));
        BackupCopy made = backups.make(NOON);
        Path there = backups.carryToSecondPlace(RULES, NOON, UTC).orElseThrow();
        assertThat(BackupShelf.in(there)).extracting(BackupCopy::name).containsExactly(made.name());
        assertThat(backups.lastMade(NOON)).contains(NOON);
    }

    @Test
    void sayThatTheStickIsNotThereAndGoOn() throws IOException {
        backups.secondPlace(Optional.of(stick.resolve("gone")));
        BackupCopy made = backups.make(NOON);
        assertProblem(StoreProblem.SECOND_PLACE_MISSING, () -> backups.carryToSecondPlace(RULES, NOON, UTC));
        assertThat(BackupShelf.of(folder).copies()).containsExactly(made);
        Files.createDirectory(stick.resolve("gone"));
        assertThat(backups.carryToSecondPlace(RULES, NOON, UTC)).isPresent();
    }

    @Test
    void rememberHowTheLastFullCheckEnded() {
        assertThat(backups.lastCheck()).isEmpty();
        FullCheck check = backups.check(NOON);
        assertThat(check.problem()).isEmpty();
        backups.secondPlace(Optional.of(stick));
        assertThat(backups.lastCheck()).contains(check);
    }
}
