package nl.cyberwerkbank.ui.intake;

import nl.cyberwerkbank.client.Address;
import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.client.ClientEdit;
import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.client.IntakeEdit;
import nl.cyberwerkbank.client.LegalForm;
import nl.cyberwerkbank.client.SbiCode;
import nl.cyberwerkbank.client.Sector;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.quote.Statement;

import org.joda.money.Money;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// Every question of the intake form, in the order of the form.
final class Answers {
    static final Answer<String> LEGAL_NAME = client("legalName", Client::legalName, ClientEdit::legalName);
    static final Answer<String> KVK_NUMBER = client("kvkNumber", Client::kvkNumber, ClientEdit::kvkNumber);
    static final Answer<String> STREET = address("street", Address::street, ClientEdit::street);
    static final Answer<String> POSTCODE = address("postcode", Address::postcode, ClientEdit::postcode);
    static final Answer<String> PLACE = address("place", Address::place, ClientEdit::place);
    static final Answer<String> CONTACT_NAME = client("contactName", Client::contactName, ClientEdit::contactName);
    static final Answer<String> EMAIL = client("email", Client::email, ClientEdit::email);
    static final Answer<String> TELEPHONE = client("telephone", Client::telephone, ClientEdit::telephone);
    static final Answer<String> VAT_ID = client("vatId", Client::vatId, ClientEdit::vatId);
    static final Answer<String> IBAN = client("iban", Client::iban, ClientEdit::iban);
    static final Answer<SbiCode> SBI_CODE =
            new Answer<>(
                    "sbiCode",
                    dossier -> dossier.client().sbiCode(),
                    (dossier, answer) -> edited(dossier, edit -> edit.sbiCode(answer)));
    static final Answer<Integer> HAZARD_GROUP =
            new Answer<>(
                    "hazardGroup",
                    dossier -> dossier.client().hazardGroup(),
                    (dossier, answer) -> edited(dossier, edit -> edit.hazardGroup(answer)));
    static final Answer<String> HAZARD_REASON = client("hazardReason", Client::hazardReason, ClientEdit::hazardReason);

    static final Answer<LegalForm> LEGAL_FORM = intake("legalForm", Intake::legalForm, IntakeEdit::legalForm);
    static final Answer<Sector> SECTOR = intake("sector", Intake::sector, IntakeEdit::sector);
    static final Answer<String> COUNTRY =
            intake("countryOfEstablishment", Intake::countryOfEstablishment, IntakeEdit::countryOfEstablishment);
    static final Answer<Money> ANNUAL_TURNOVER =
            intake("annualTurnover", Intake::annualTurnover, IntakeEdit::annualTurnover);
    static final Answer<Money> CONSOLIDATED_TURNOVER =
            intake("consolidatedTurnover", Intake::consolidatedTurnover, IntakeEdit::consolidatedTurnover);
    static final Answer<Money> US_TURNOVER = intake("usTurnover", Intake::usTurnover, IntakeEdit::usTurnover);
    static final Answer<Money> ECOMMERCE_TURNOVER =
            intake("ecommerceTurnover", Intake::ecommerceTurnover, IntakeEdit::ecommerceTurnover);
    static final Answer<BigInteger> PERSONAL_DATA_SUBJECTS =
            intake("personalDataSubjects", Intake::personalDataSubjects, IntakeEdit::personalDataSubjects);
    static final Answer<BigInteger> PERSONAL_DATA_RECORDS =
            intake("personalDataRecords", Intake::personalDataRecords, IntakeEdit::personalDataRecords);
    static final Answer<Boolean> SECURITY_SOFTWARE =
            intake("securitySoftwarePresent", Intake::securitySoftwarePresent, IntakeEdit::securitySoftwarePresent);
    static final Answer<Boolean> ACCESS_CONTROL =
            intake("accessControlPresent", Intake::accessControlPresent, IntakeEdit::accessControlPresent);
    static final Answer<Boolean> BACKUP =
            intake("backupAndRecoveryPresent", Intake::backupAndRecoveryPresent, IntakeEdit::backupAndRecoveryPresent);

    /// Always answered: emptied, it keeps the date that it had.
    static final Answer<LocalDate> APPLIED_ON =
            new Answer<>(
                    "appliedOn",
                    dossier -> Optional.of(dossier.intake().appliedOn()),
                    (dossier, answer) ->
                            answer.map(date -> with(dossier, IntakeEdit::appliedOn, date)).orElse(dossier));

    static final Answer<String> GIVEN_BY =
            statement(
                    "statementGivenBy",
                    Statement::givenBy,
                    (before, name) -> new Statement(name, before.function(), before.givenOn()));
    static final Answer<String> FUNCTION =
            statement(
                    "statementFunction",
                    Statement::function,
                    (before, function) -> new Statement(before.givenBy(), function, before.givenOn()));
    static final Answer<LocalDate> GIVEN_ON =
            new Answer<>(
                    "statementGivenOn",
                    dossier -> dossier.statement().givenOn(),
                    (dossier, date) ->
                            dossier.withStatement(
                                    new Statement(
                                            dossier.statement().givenBy(), dossier.statement().function(), date)));

    private Answers() {}

    private static <T> Answer<T> intake(
            String field, Function<Intake, Optional<T>> get, BiConsumer<IntakeEdit, Optional<T>> set) {
        return new Answer<>(
                field, dossier -> get.apply(dossier.intake()), (dossier, answer) -> with(dossier, set, answer));
    }

    private static <V> Dossier with(Dossier dossier, BiConsumer<IntakeEdit, V> set, V value) {
        var edit = new IntakeEdit(dossier.intake());
        set.accept(edit, value);
        return dossier.withIntake(edit.toIntake());
    }

    private static Answer<String> client(
            String field, Function<Client, String> get, BiConsumer<ClientEdit, String> set) {
        return new Answer<>(
                field,
                dossier -> filled(get.apply(dossier.client())),
                (dossier, answer) -> edited(dossier, edit -> set.accept(edit, answer.orElse(""))));
    }

    private static Answer<String> address(
            String field, Function<Address, String> get, BiConsumer<ClientEdit, String> set) {
        return client(field, client -> get.apply(client.address()), set);
    }

    private static Answer<String> statement(
            String field, Function<Statement, String> get, BiFunction<Statement, String, Statement> set) {
        return new Answer<>(
                field,
                dossier -> filled(get.apply(dossier.statement())),
                (dossier, answer) -> dossier.withStatement(set.apply(dossier.statement(), answer.orElse(""))));
    }

    private static Dossier edited(Dossier dossier, Consumer<ClientEdit> change) {
        var edit = new ClientEdit(dossier.client());
        change.accept(edit);
        return dossier.withClient(edit.toClient());
    }

    private static Optional<String> filled(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
