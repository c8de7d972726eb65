package nl.cyberwerkbank.rating;

import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.client.SbiCode;

import java.util.Optional;

/// The facts that a tariff looks at.
///
/// @param intake the client's answers
/// @param sbiCode main activity, if known
/// @param hazardGroup group chosen by hand, with a reason on the dossier
public record RatingFacts(Intake intake, Optional<SbiCode> sbiCode, Optional<Integer> hazardGroup) {
    /// The facts of this client.
    public static RatingFacts of(Client client, Intake intake) {
        return new RatingFacts(intake, client.sbiCode(), client.hazardGroup());
    }
}
