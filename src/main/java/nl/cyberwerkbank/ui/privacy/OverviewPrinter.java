package nl.cyberwerkbank.ui.privacy;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Office;

import java.time.LocalDate;
import java.util.List;

/// Prints the overview of what is kept of a client.
@FunctionalInterface
public interface OverviewPrinter {
    /// The overview, as PDF.
    byte[] print(List<Dossier> dossiers, Office office, LocalDate today, Wording wording);
}
