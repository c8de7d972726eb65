package nl.cyberwerkbank.ui.start;

import nl.cyberwerkbank.store.DossierRow;
import nl.cyberwerkbank.store.PartRow;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// One line of the work list: a dossier, policy or loss that waits for something.
///
/// @param id id of the dossier
/// @param part the policy or loss in it that is meant; empty: the dossier itself
/// @param statusKey message key of what it waits for
/// @param due day by which it wants attention
/// @param premiumCents premium of the advised variant, in cents of a euro
/// @param group the heading under which it stands
public record WorkItem(
        UUID id,
        Optional<Part> part,
        String client,
        String number,
        String statusKey,
        LocalDate due,
        OptionalLong premiumCents,
        DueGroup group) {
    /// A policy or a loss.
    public sealed interface Part {
        UUID id();

        record Policy(UUID id) implements Part {}

        record Loss(UUID id) implements Part {}
    }

    static WorkItem of(DossierRow row, DueGroup group, LocalDate today) {
        var index = row.index();
        return new WorkItem(
                row.id(),
                Optional.empty(),
                index.clientName(),
                index.number(),
                index.statusKey(),
                index.attention().map(attention -> attention.on()).orElse(today),
                index.premiumCents(),
                group);
    }

    static WorkItem of(PartRow row, LocalDate today) {
        LocalDate due = row.due().map(attention -> attention.on()).orElse(today);
        return new WorkItem(
                row.dossier(),
                Optional.of(
                        switch (row.kind()) {
                            case POLICY -> new Part.Policy(row.id());
                            case LOSS -> new Part.Loss(row.id());
                        }),
                row.clientName(),
                row.number(),
                row.due().map(attention -> attention.key()).orElse(row.statusKey()),
                due,
                OptionalLong.empty(),
                DueGroup.of(due, today));
    }
}
