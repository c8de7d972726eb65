package nl.cyberwerkbank.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.Workspace;
import nl.cyberwerkbank.ui.DemoDesk;
import nl.cyberwerkbank.ui.signin.SignInViewModel.Door;
import nl.cyberwerkbank.ui.signin.SignInViewModel.Field;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

class SignInViewModelTest {
    private static final String PHRASE = "een lange wachtzin";

    @TempDir Path folder;

    private final Deque<Workspace> opened = new ArrayDeque<>();

    private SignInViewModel model() {
        return new SignInViewModel(folder, DemoDesk.CLOCK, Runnable::run, Runnable::run, opened::add);
    }

    private void setUp() {
        model().create("M. de Vries", Role.ADVISER, PHRASE, PHRASE);
        opened.remove().close();
    }

    @Test
    void setsUpAWorkspaceAtTheFirstStartAndOpensItAtTheNext() {
        SignInViewModel first = model();
        assertThat(first.doorProperty().get()).isInstanceOf(Door.FirstStart.class);
        first.create(" M. de Vries ", Role.UNDERWRITER, PHRASE, PHRASE);
        try (Workspace workspace = opened.remove()) {
            assertThat(workspace.user().name()).isEqualTo("M. de Vries");
            assertThat(workspace.user().role()).isEqualTo(Role.UNDERWRITER);
        }
        SignInViewModel second = model();
        assertThat(second.doorProperty().get()).isInstanceOf(Door.KnownUsers.class);
        second.open("M. de Vries", PHRASE);
        try (Workspace workspace = opened.remove()) {
            assertThat(workspace.access()).isEqualTo(Access.READ_WRITE);
        }
    }

    @Test
    void tellsAtEachFieldWhatIsNotRightYetAndSetsUpNothing() {
        SignInViewModel model = model();
        model.create("  ", Role.ADVISER, "te kort", "te kort");
        assertThat(model.complaintsProperty().get()).containsOnlyKeys(Field.NAME, Field.PASSPHRASE);
        model.create("M. de Vries", Role.ADVISER, PHRASE, PHRASE + "!");
        assertThat(model.complaintsProperty().get()).containsOnlyKeys(Field.AGAIN);
        model.create("x".repeat(101), Role.ADVISER, PHRASE, PHRASE);
        assertThat(model.complaintsProperty().get()).containsOnlyKeys(Field.NAME);
        assertThat(Workspace.exists(folder)).isFalse();
        assertThat(opened).isEmpty();
    }

    @Test
    void tellsAWrongPassphraseAtTheFieldAndNothingElse() {
        setUp();
        SignInViewModel model = model();
        model.open("M. de Vries", "een andere wachtzin");
        assertThat(model.complaintsProperty().get()).containsOnlyKeys(Field.PASSPHRASE);
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
        model.open("M. de Vries", "");
        assertThat(model.complaintsProperty().get()).containsOnlyKeys(Field.PASSPHRASE);
        assertThat(opened).isEmpty();
    }

    @Test
    void saysWhatIsTheMatterWithDamagedFilesAndLooksAgain() throws IOException {
        setUp();
        Path keys = folder.resolve("werkbank.keys.json");
        byte[] whole = Files.readAllBytes(keys);
        Files.writeString(keys, "{");
        SignInViewModel model = model();
        assertThat(model.doorProperty().get()).isEqualTo(new Door.Shut(StoreProblem.DAMAGED_KEY_FILE));
        Files.write(keys, whole);
        model.look();
        assertThat(model.doorProperty().get()).isInstanceOf(Door.KnownUsers.class);
        Files.write(folder.resolve("werkbank.db"), new byte[0]);
        model.open("M. de Vries", PHRASE);
        assertThat(model.problemProperty().get()).contains(StoreProblem.DAMAGED_DATABASE);
    }

    @Test
    void offersToReadWhereAnotherWindowHasTheWorkspaceOpen() {
        setUp();
        try (Workspace other = Workspace.open(folder, "M. de Vries", PHRASE.toCharArray())) {
            assertThat(other.access()).isEqualTo(Access.READ_WRITE);
            SignInViewModel model = model();
            model.open("M. de Vries", PHRASE);
            assertThat(opened).isEmpty();
            assertThat(model.problemProperty().get()).contains(StoreProblem.OPENED_ELSEWHERE);
            model.tryAgain();
            assertThat(model.readOnlyProperty().get()).isEmpty();
            model.open("M. de Vries", PHRASE);
            model.goOnReading();
            try (Workspace readOnly = opened.remove()) {
                assertThat(readOnly.access()).isEqualTo(Access.READ_ONLY);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', NONE",
        "elf tekens!, TOO_SHORT",
        "aaaaaaaaaaaaaaaaaaaaaaaa, MONOTONOUS",
        "twaalf teken, FAIR",
        "een zin van twintig tekens, STRONG"
    })
    void hintsAtTheStrengthOfAPassphrase(String typed, PassphraseStrength strength) {
        assertThat(PassphraseStrength.of(typed)).isEqualTo(strength);
    }

    @Test
    void aLostPassphraseIsReplacedByTheCodeOfTheSheetAndMakesANewSheet() {
        SignInViewModel first = model();
        first.create("M. de Vries", Role.ADVISER, PHRASE, PHRASE);
        String code = first.freshCode().orElseThrow().printed();
        opened.remove().close();
        SignInViewModel model = model();
        model.turn();
        assertThat(model.doorProperty().get()).isInstanceOf(Door.PassphraseLost.class);
        model.recover("M. de Vries", code.substring(1), "heel iets nieuws 7", "heel iets nieuws 7");
        assertThat(model.complaintsProperty().get()).containsOnlyKeys(Field.CODE);
        model.recover("M. de Vries", code.toLowerCase(Locale.ROOT), "heel iets nieuws 7", "heel iets nieuws 7");
        opened.remove().close();
        assertThat(model.freshCode().orElseThrow().printed()).isNotEqualTo(code);
        SignInViewModel again = model();
        again.recover("M. de Vries", code, PHRASE, PHRASE);
        assertThat(again.complaintsProperty().get()).containsOnlyKeys(Field.CODE);
        again.open("M. de Vries", "heel iets nieuws 7");
        opened.remove().close();
    }
}
