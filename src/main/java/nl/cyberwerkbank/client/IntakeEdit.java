package nl.cyberwerkbank.client;

import org.joda.money.Money;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An intake being filled in: the same questions, each of which can be answered, changed and emptied again.
public final class IntakeEdit {
    private LocalDate appliedOn;
    private Optional<LegalForm> legalForm;
    private Optional<Sector> sector;
    private Optional<Money> annualTurnover;
    private Optional<Money> consolidatedTurnover;
    private Optional<Money> usTurnover;
    private Optional<Money> ecommerceTurnover;
    private Optional<BigInteger> personalDataSubjects;
    private Optional<BigInteger> personalDataRecords;
    private Optional<String> countryOfEstablishment;
    private Optional<List<LocalDate>> cyberLossDates;
    private Optional<Boolean> securitySoftwarePresent;
    private Optional<Boolean> accessControlPresent;
    private Optional<Boolean> backupAndRecoveryPresent;

    /// Starts from these answers.
    public IntakeEdit(Intake intake) {
        appliedOn = intake.appliedOn();
        legalForm = intake.legalForm();
        sector = intake.sector();
        annualTurnover = intake.annualTurnover();
        consolidatedTurnover = intake.consolidatedTurnover();
        usTurnover = intake.usTurnover();
        ecommerceTurnover = intake.ecommerceTurnover();
        personalDataSubjects = intake.personalDataSubjects();
        personalDataRecords = intake.personalDataRecords();
        countryOfEstablishment = intake.countryOfEstablishment();
        cyberLossDates = intake.cyberLossDates();
        securitySoftwarePresent = intake.securitySoftwarePresent();
        accessControlPresent = intake.accessControlPresent();
        backupAndRecoveryPresent = intake.backupAndRecoveryPresent();
    }

    public void appliedOn(LocalDate answer) {
        appliedOn = answer;
    }

    public void legalForm(Optional<LegalForm> answer) {
        legalForm = answer;
    }

    public void sector(Optional<Sector> answer) {
        sector = answer;
    }

    public void annualTurnover(Optional<Money> answer) {
        annualTurnover = answer;
    }

    public void consolidatedTurnover(Optional<Money> answer) {
        consolidatedTurnover = answer;
    }

    public void usTurnover(Optional<Money> answer) {
        usTurnover = answer;
    }

    public void ecommerceTurnover(Optional<Money> answer) {
        ecommerceTurnover = answer;
    }

    public void personalDataSubjects(Optional<BigInteger> answer) {
        personalDataSubjects = answer;
    }

    public void personalDataRecords(Optional<BigInteger> answer) {
        personalDataRecords = answer;
    }

    public void countryOfEstablishment(Optional<String> answer) {
        countryOfEstablishment = answer;
    }

    public void cyberLossDates(Optional<List<LocalDate>> answer) {
        cyberLossDates = answer;
    }

    public void securitySoftwarePresent(Optional<Boolean> answer) {
        securitySoftwarePresent = answer;
    }

    public void accessControlPresent(Optional<Boolean> answer) {
        accessControlPresent = answer;
    }

    public void backupAndRecoveryPresent(Optional<Boolean> answer) {
        backupAndRecoveryPresent = answer;
    }

    /// The answers as they stand now.
    public Intake toIntake() {
        return new Intake(
                appliedOn,
                legalForm,
                sector,
                annualTurnover,
                consolidatedTurnover,
                usTurnover,
                ecommerceTurnover,
                personalDataSubjects,
                personalDataRecords,
                countryOfEstablishment,
                cyberLossDates,
                securitySoftwarePresent,
                accessControlPresent,
                backupAndRecoveryPresent);
    }
}
