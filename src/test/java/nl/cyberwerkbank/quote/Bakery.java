package nl.cyberwerkbank.quote;

import nl.cyberwerkbank.client.Address;
import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.client.LegalForm;
import nl.cyberwerkbank.client.SbiCode;
import nl.cyberwerkbank.client.Sector;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.rating.PremiumChoice;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The worked example of the example tariff: a bakery that every criterion lets pass.
public final class Bakery {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    public static final Intake INTAKE =
            new Intake(
                    TODAY,
                    Optional.of(LegalForm.PRIVATE_LIMITED_COMPANY),
                    Optional.of(Sector.MANUFACTURING),
                    Optional.of(euro("4200000.00")),
                    Optional.of(euro("4200000.00")),
                    Optional.of(euro("84000.00")),
                    Optional.of(euro("1470000.00")),
                    Optional.of(BigInteger.valueOf(18_000)),
                    Optional.empty(),
                    Optional.of("NL"),
                    Optional.of(List.of()),
                    Optional.of(true),
                    Optional.of(true),
                    Optional.of(true));

    public static final Client CLIENT =
            Client.of(
                    "Bakkerij Jansen B.V.",
                    "12345678",
                    new Address("Broodlaan 12", "1811 AB", "Alkmaar"),
                    SbiCode.parse("10.71", SbiCode.Version.SBI_2025));

    public static final PremiumChoice CHOICE =
            new PremiumChoice(euro("500000.00"), euro("2500.00"), BigDecimal.valueOf(20));

    public static final Office OFFICE =
            new Office(
                    "De Vries Assurantiën",
                    new Address("Stationsplein 1", "1811 AA", "Alkmaar"),
                    "072-5550100",
                    "info@devries.example",
                    "devries.example",
                    "87654321",
                    "12000000",
                    "M. de Vries");

    private Bakery() {}

    public static Money euro(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    /// A dossier from which an offer can be made.
    public static Dossier dossier() {
        return Dossier.blank(UUID.fromString("00000000-0000-4000-8000-000000000147"), "2026-0147", TODAY)
                .withClient(CLIENT)
                .withIntake(INTAKE)
                .withStatement(new Statement("J. Jansen", "directeur", Optional.of(TODAY)))
                .withVariants(
                        Variants.NONE
                                .toggled(CHOICE)
                                .toggled(
                                        new PremiumChoice(
                                                euro("1000000.00"), euro("5000.00"), BigDecimal.valueOf(20))));
    }
}
