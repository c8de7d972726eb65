package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.quote.Office;

import java.time.LocalDate;
import java.util.List;

/// Prints the overview of what is kept of a client.
@FunctionalInterface
public interface ClientPrinter {
    /// The overview, as PDF.
    byte[] print(List<Dossier> dossiers, Office office, LocalDate today);
}
