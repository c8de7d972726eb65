package nl.cyberwerkbank.ui.dossier;

import static nl.cyberwerkbank.quote.Bakery.euro;

import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.client.IntakeEdit;
import nl.cyberwerkbank.client.Sector;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.quote.Statement;
import nl.cyberwerkbank.quote.UnderwriterAnswer;
import nl.cyberwerkbank.quote.Variants;
import nl.cyberwerkbank.rating.GivenPremium;
import nl.cyberwerkbank.rating.PremiumChoice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The bakery's dossier in the states in which the stages look different.
public enum SampleDossiers {
    PRICED(file -> file),
    OFFERED(file -> file),
    WITHOUT_STATEMENT(file ->
            edited(file, edit -> edit.accessControlPresent(Optional.empty()))
                    .withStatement(Statement.OPEN)
                    .withVariants(Variants.NONE)),
    FOUR_VARIANTS(file ->
            file.withVariants(
                    file.variants().toggled(choice("250000.00", "5000.00")).toggled(choice("2500000.00", "2500.00")))),
    NONE_PINNED(file -> file.withVariants(Variants.NONE)),
    IN_TWO_BANDS(file ->
            edited(
                            file,
                            edit -> {
                                edit.annualTurnover(Optional.of(euro("1000000.00")));
                                edit.ecommerceTurnover(Optional.of(euro("350000.00")));
                            })
                    .withVariants(Variants.NONE)),
    WITH_PORTAL_PREMIUM(file ->
            file.withGiven(
                    List.of(
                            new GivenPremium(
                                    GivenPremium.By.PORTAL,
                                    euro("1000000.00"),
                                    euro("2500.00"),
                                    BigDecimal.valueOf(20),
                                    euro("2987.65"),
                                    Bakery.TODAY,
                                    "OFF-2026-881")))),
    REFERRED(SampleDossiers::withoutBackup),
    ACCEPTED(file ->
            edited(file, edit -> edit.backupAndRecoveryPresent(Optional.of(false)))
                    .withAnswer(Optional.of(answer(UnderwriterAnswer.Verdict.ACCEPTED)))),
    OUTSIDE_TARIFF(file -> withoutBackup(file).withAnswer(Optional.of(answer(UnderwriterAnswer.Verdict.ACCEPTED)))),
    DECLINED(file -> withoutBackup(file).withAnswer(Optional.of(answer(UnderwriterAnswer.Verdict.DECLINED)))),
    EXCLUDED(file -> edited(withoutBackup(file), edit -> edit.sector(Optional.of(Sector.GAMBLING)))),
    INCOMPLETE(file ->
            edited(
                    withoutBackup(file),
                    edit -> {
                        edit.usTurnover(Optional.empty());
                        edit.accessControlPresent(Optional.empty());
                    }));

    private final UnaryOperator<Dossier> change;

    SampleDossiers(UnaryOperator<Dossier> change) {
        this.change = change;
    }

    /// Makes this state of the bakery's dossier.
    public UnaryOperator<Dossier> change() {
        return change;
    }

    /// A choice at the usual commission.
    public static PremiumChoice choice(String sum, String deductible) {
        return new PremiumChoice(euro(sum), euro(deductible), BigDecimal.valueOf(20));
    }

    private static Dossier withoutBackup(Dossier file) {
        return edited(
                file,
                edit -> {
                    edit.backupAndRecoveryPresent(Optional.of(false));
                    edit.usTurnover(Optional.of(euro("500000.00")));
                });
    }

    private static Dossier edited(Dossier file, Consumer<IntakeEdit> change) {
        var edit = new IntakeEdit(file.intake());
        change.accept(edit);
        Intake intake = edit.toIntake();
        return file.withIntake(intake);
    }

    private static UnderwriterAnswer answer(UnderwriterAnswer.Verdict verdict) {
        return UnderwriterAnswer.of(
                verdict,
                "C. de Wit",
                Bakery.TODAY,
                "herstelplan binnen drie maanden toegezegd",
                Set.of("FAQ-07", "FAQ-16"));
    }
}
