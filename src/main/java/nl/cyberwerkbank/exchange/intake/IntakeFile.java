package nl.cyberwerkbank.exchange.intake;

import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.quote.Office;

/// An intake as a file: the facts, and who asks and who offers. The facts alone decide acceptance.
///
/// @param given the facts of kind acceptance
/// @param client who asks; unknown where the file does not say
/// @param office who offers; unknown where the file does not say
public record IntakeFile(GivenIntake given, Client client, Office office) {}
