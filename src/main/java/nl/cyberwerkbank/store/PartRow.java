package nl.cyberwerkbank.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// A policy or a loss as a list shows it on a day, without its dossier.
///
/// @param dossier id of the dossier it stands in
/// @param clientName the client's legal or trade name
/// @param kvkNumber the number in the trade register
/// @param statusKey message key of how it stands on that day
/// @param due the next thing that is due, or the first that was due and is still open
public record PartRow(
        UUID dossier,
        String clientName,
        String kvkNumber,
        DossierPart.Kind kind,
        UUID id,
        String number,
        String title,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endsOn,
        OptionalLong cents,
        String statusKey,
        Optional<DossierIndex.Attention> due) {}
