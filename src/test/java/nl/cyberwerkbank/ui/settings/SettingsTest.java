package nl.cyberwerkbank.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.dossier.Preferences;
import nl.cyberwerkbank.explain.Reading;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.AssumptionRegister;
import nl.cyberwerkbank.product.AssumptionRegister.Assumption;
import nl.cyberwerkbank.quote.OfferContent.CommissionDisclosure;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.store.Sha256;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.store.Workspace;
import nl.cyberwerkbank.ui.DemoDesk;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.signin.SignInViewModel.Field;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

class SettingsTest {
    private static final String PHRASE = "een lange wachtzin";

    @TempDir Path folder;

    private Casework casework;

    @BeforeEach
    void open() {
        casework =
                DemoDesk.of(Workspace.create(folder, DemoDesk.user("M. de Vries", Role.ADVISER), PHRASE.toCharArray()));
    }

    @AfterEach
    void close() {
        casework.close();
    }

    /// Closes the workspace and opens it again, as at the next start.
    private void restart() {
        casework.close();
        casework = DemoDesk.of(Workspace.open(folder, "M. de Vries", PHRASE.toCharArray()));
    }

    private AssumptionsViewModel assumptions() {
        return new AssumptionsViewModel(casework, DemoDesk.DUTCH);
    }

    private Assumption assumption(String key) {
        return DemoDesk.CATALOG.versions().getFirst().assumptions().get(key);
    }

    @Test
    void keepTheOfficeAndTheChoiceOfCommission() {
        var model = new OfficeViewModel(casework);
        for (OfficeLine line : OfficeLine.values()) {
            model.set(line, "tekst " + line.code());
        }
        model.showCommission(CommissionDisclosure.SHOWN);
        restart();
        var after = new OfficeViewModel(casework);
        assertThat(OfficeLine.values())
                .allSatisfy(line -> assertThat(after.text(line)).isEqualTo("tekst " + line.code()));
        assertThat(after.commissionShown()).isEqualTo(CommissionDisclosure.SHOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "KVK, 1234567, settings.office.kvkNumber.wrong",
        "POSTCODE, 0811 AA, settings.office.postcode.wrong",
        "EMAIL, info(at)devries, settings.office.email.wrong"
    })
    void sayWhatIsWrongWithALineOfTheOffice(OfficeLine line, String words, String key) {
        assertThat(line.complaint(words)).get().extracting(message -> message.key()).isEqualTo(key);
        assertThat(line.complaint("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "offerValidityDays | 45 | 45 | 45",
                "insuranceTaxPercentage | 7,5 % | 7.5 | 7,5",
                "policyCosts | € 12,50 | 12.50 | 12,50",
                "zeroCommissionFactor | 0,85 | 0.85 | 0,85",
                "sumInsuredSteps | 500.000; 1.000.000 | 500000.00, 1000000.00 | 500.000; 1.000.000",
                "territory | Alleen Europa | Alleen Europa | Alleen Europa"
            })
    void readAnAssumptionInTheNotationOfTheUserAndKeepIt(String key, String typed, String kept, String shown) {
        assertThat(assumptions().type(assumption(key), typed)).isEmpty();
        restart();
        assertThat(casework.preferencesProperty().get().assumptions()).containsEntry(key, kept);
        assertThat(assumptions().shown(assumption(key))).isEqualTo(shown);
        assumptions().reset(assumption(key));
        assertThat(assumptions().isDefault(assumption(key))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "offerValidityDays | 0 | settings.assumption.outside",
                "offerValidityDays | een maand | settings.assumption.wrong.number",
                "insuranceTaxPercentage | 101 | settings.assumption.outside",
                "policyCosts | -5 | settings.assumption.wrong.amount",
                "sumInsuredSteps | 250.000; veel | settings.assumption.wrong.amounts",
                "sumInsuredSteps | 100.000; 250.000 | settings.assumption.steps.outside"
            })
    void refuseWhatAnAssumptionCannotBe(String key, String typed, String complaint) {
        assertThat(assumptions().type(assumption(key), typed))
                .get()
                .extracting(message -> message.key())
                .isEqualTo(complaint);
        assertThat(casework.preferencesProperty().get()).isEqualTo(Preferences.SHIPPED);
    }

    @Test
    void haveWordsForEveryAssumptionAndEveryReadingInBothLanguages() {
        var every = assumptions().ofType(Arrays.asList(AssumptionRegister.Type.values()));
        for (var language : List.of(Wording.DUTCH, Wording.ENGLISH)) {
            Wording words = Wording.of(language);
            assertThat(every)
                    .hasSize(26)
                    .allSatisfy(each -> {
                        String key = "assumption." + each.key();
                        assertThat(List.of(key + ".title", key + ".text")).allMatch(words::has);
                        assertThat(words.has(key + ".default"))
                                .as(key)
                                .isEqualTo(each.type() == AssumptionRegister.Type.TEXT);
                        assertThat(words.has(key + ".unit"))
                                .as(key)
                                .isEqualTo(each.type() == AssumptionRegister.Type.NUMBER);
                    });
        }
    }

    @Test
    void keepAReadingAndGoBackToTheRecommendedOne() {
        var model = new ReadingsViewModel(casework);
        Reading bound =
                model.ofQuotes().stream()
                        .filter(reading -> reading.key().equals("deductibleBandBoundary"))
                        .findFirst()
                        .orElseThrow();
        model.set(bound, bound.values().getLast());
        restart();
        var after = new ReadingsViewModel(casework);
        assertThat(after.value(bound)).isEqualTo(bound.values().getLast());
        assertThat(after.isDefault(bound)).isFalse();
        after.reset(bound);
        assertThat(casework.preferencesProperty().get().readings()).isEmpty();
        assertThat(after.ofPolicies()).isNotEmpty().doesNotContainAnyElementsOf(after.ofQuotes());
    }

    @Test
    void takeATariffFromAFileAndGoBackToTheExample() throws IOException {
        String own =
                Files.readString(Path.of("assets/products/allianz-cyber/tariff-2026-01.yaml"))
                        .replace("example: true", "example: false")
                        .replace("name: voorbeeldtarief 2026-01", "name: Tarief van de verzekeraar");
        var model = new TariffViewModel(casework);
        model.load(Files.writeString(folder.resolve("eigen.yaml"), own));
        assertThat(model.problemProperty().get()).isEmpty();
        restart();
        var after = new TariffViewModel(casework);
        assertThat(after.tariffProperty().get().name()).isEqualTo("Tarief van de verzekeraar");
        after.useExample();
        assertThat(after.tariffProperty().get().example()).isTrue();
    }

    @Test
    void refuseATariffThatCannotBeTrustedAndNameFileAndKey() throws IOException {
        String wrong =
                Files.readString(Path.of("assets/products/allianz-cyber/tariff-2026-01.yaml"))
                        .replace("lowerOption: 1.00", "lowestOption: 1.00");
        var model = new TariffViewModel(casework);
        model.load(Files.writeString(folder.resolve("fout.yaml"), wrong));
        assertThat(model.problemProperty().get())
                .get()
                .extracting(TariffViewModel.Problem::detail)
                .asString()
                .contains("fout.yaml", "deductible.lowerOption");
        assertThat(model.tariffProperty().get().example()).isTrue();
        assertThat(casework.preferencesProperty().get().tariffFile()).isEmpty();
    }

    @Test
    void keepTheInsurersConditionsUnderTheirHash() throws IOException {
        var model = new ConditionsViewModel(casework);
        model.load(Files.writeString(folder.resolve("brief.pdf"), "geen pdf"));
        assertThat(model.problemProperty().get()).contains("settings.conditions.noPdf");
        assertThat(model.hashProperty().get()).isEmpty();
        model.load(Files.writeString(folder.resolve("cyb22.pdf"), "%PDF-1.7 voorwaarden"));
        restart();
        var after = new ConditionsViewModel(casework);
        String hash = after.hashProperty().get().orElseThrow();
        assertThat(casework.workspace().blobs().get(new Sha256(hash)).orElseThrow().contents())
                .asString()
                .startsWith("%PDF-1.7");
        after.remove();
        assertThat(casework.preferencesProperty().get().conditionsFile()).isEmpty();
    }

    @Test
    void letASecondPersonInWithAPassphraseOfHisOwn() {
        var model = new UsersViewModel(casework, Runnable::run, _ -> {});
        model.add("", Role.UNDERWRITER, euro(250_000), "kort", "kort");
        assertThat(model.complaint(UsersViewModel.Act.ADD, Field.NAME)).isPresent();
        assertThat(model.complaint(UsersViewModel.Act.ADD, Field.PASSPHRASE)).isPresent();
        model.add("B. Smit", Role.UNDERWRITER, euro(250_000), "heel iets anders 9", "heel iets anders 9");
        assertThat(model.resultProperty().get()).isInstanceOf(UsersViewModel.Done.class);
        model.add("B. Smit", Role.ADVISER, euro(0), "heel iets anders 9", "heel iets anders 9");
        assertThat(model.complaint(UsersViewModel.Act.ADD, Field.NAME)).isPresent();
        casework.close();
        casework = DemoDesk.of(Workspace.open(folder, "B. Smit", "heel iets anders 9".toCharArray()));
        assertThat(casework.workspace().user().role()).isEqualTo(Role.UNDERWRITER);
        assertThat(casework.workspace().user().mandate()).isEqualTo(euro(0));
    }

    @Test
    void changeTheOwnPassphraseOnlyWithTheOneInForce() {
        var model = new UsersViewModel(casework, Runnable::run, _ -> {});
        model.changePassphrase("verkeerde wachtzin", "mijn nieuwe wachtzin", "mijn nieuwe wachtzin");
        assertThat(model.complaint(UsersViewModel.Act.CHANGE_PASSPHRASE, Field.NAME)).isPresent();
        model.changePassphrase(PHRASE, "mijn nieuwe wachtzin", "mijn nieuwe wachtzin");
        assertThat(model.resultProperty().get()).isInstanceOf(UsersViewModel.Done.class);
        casework.close();
        casework = DemoDesk.of(Workspace.open(folder, "M. de Vries", "mijn nieuwe wachtzin".toCharArray()));
    }

    @Test
    void giveNobodyAMandateOfHisOwnMakingAndLeaveRolesToAnAdministratorOnceThereIsOne() {
        var model = new UsersViewModel(casework, Runnable::run, _ -> {});
        model.change(casework.workspace().user(), Role.UNDERWRITER, euro(1_000_000), Set.of());
        assertThat(casework.workspace().user().role()).isEqualTo(Role.UNDERWRITER);
        assertThat(casework.workspace().user().mandate()).isEqualTo(euro(0));

        model.add("A. Beheer", Role.ADMINISTRATOR, euro(0), "heel iets anders 9", "heel iets anders 9");
        assertThat(model.mayManage()).isFalse();
        User self = casework.workspace().user();
        model.change(self, Role.ADVISER, euro(1_000_000), Set.of());
        assertThat(casework.workspace().user()).isEqualTo(self);

        casework.close();
        casework = DemoDesk.of(Workspace.open(folder, "A. Beheer", "heel iets anders 9".toCharArray()));
        var administrator = new UsersViewModel(casework, Runnable::run, _ -> {});
        administrator.change(self, Role.UNDERWRITER, euro(1_000_000), Set.of());
        administrator.change(casework.workspace().user(), Role.ADMINISTRATOR, euro(1_000_000), Set.of());
        assertThat(casework.workspace().users()).extracting(User::mandate).containsExactly(euro(1_000_000), euro(0));
    }

    private static Money euro(long amount) {
        return Money.ofMajor(CurrencyUnit.EUR, amount);
    }
}
