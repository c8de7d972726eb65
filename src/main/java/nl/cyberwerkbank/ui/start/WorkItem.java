package nl.cyberwerkbank.ui.start;

import nl.cyberwerkbank.store.DossierRow;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.UUID;

/// One line of the work list: a dossier that waits for something.
///
/// @param statusKey message key of what it waits for
/// @param due day by which it wants attention
/// @param premiumCents premium of the advised variant, in cents of a euro
/// @param group the heading under which it stands
public record WorkItem(
        UUID id,
        String client,
        String number,
        String statusKey,
        LocalDate due,
        OptionalLong premiumCents,
        DueGroup group) {
    static WorkItem of(DossierRow row, DueGroup group, LocalDate today) {
        var index = row.index();
        return new WorkItem(
                row.id(),
                index.clientName(),
                index.number(),
                index.statusKey(),
                index.attention().map(attention -> attention.on()).orElse(today),
                index.premiumCents(),
                group);
    }
}
