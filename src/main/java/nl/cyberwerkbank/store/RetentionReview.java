package nl.cyberwerkbank.store;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierFormatException;
import nl.cyberwerkbank.dossier.retention.Retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The dossiers whose time is over, to be looked at by a person before anything goes. It removes nothing.
///
/// @param dossiers whose period is over, the one that is over longest first
/// @param records of erased dossiers, whose period is over too
public record RetentionReview(List<Due> dossiers, List<Erased> records) {
    private static final int PAGE = 500;

    /// A dossier that may not be kept any longer.
    public record Due(DossierRow row, Retention retention) {}

    public RetentionReview {
        dossiers = List.copyOf(dossiers);
        records = List.copyOf(records);
    }

    /// Looks through all dossiers, archived ones too. Takes a while where there are many.
    public static RetentionReview on(LocalDate today, Workspace workspace, Erasures erasures) {
        List<Due> due = new ArrayList<>();
        for (DossierIndex.Shelf shelf : DossierIndex.Shelf.values()) {
            var query =
                    DossierQuery.latest()
                            .on(shelf)
                            .sortedBy(DossierQuery.Sort.UPDATED, DossierQuery.Direction.ASCENDING);
            int from = 0;
            List<DossierRow> page = workspace.dossiers().list(query.page(from, PAGE));
            while (!page.isEmpty()) {
                for (DossierRow row : page) {
                    retention(row, workspace, erasures)
                            .filter(retention -> retention.isOver(today))
                            .ifPresent(retention -> due.add(new Due(row, retention)));
                }
                from += page.size();
                page = workspace.dossiers().list(query.page(from, PAGE));
            }
        }
        due.sort(Comparator.comparing(each -> each.retention().until().orElseThrow()));
        List<Erased> records =
                erasures.list().stream()
                        .filter(erased -> erased.keptUntil().filter(until -> !until.isAfter(today)).isPresent())
                        .toList();
        return new RetentionReview(due, records);
    }

    /// A dossier of a newer program is left to that program.
    private static Optional<Retention> retention(DossierRow row, Workspace workspace, Erasures erasures) {
        try {
            Optional<Dossier> dossier = Filing.load(workspace.dossiers(), row.id());
            return dossier.map(found -> erasures.retention(row.index(), found));
        } catch (DossierFormatException _) {
            return Optional.empty();
        }
    }
}
