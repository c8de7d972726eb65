package nl.cyberwerkbank.ui.dossiers;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import nl.cyberwerkbank.store.DossierQuery;
import nl.cyberwerkbank.store.DossierRow;
import nl.cyberwerkbank.ui.casework.Casework;

import java.util.List;
import java.util.concurrent.Executor;

/// Which dossiers the list shows, in which order. Every change of filter or order asks the store anew, off the JavaFX
/// thread; of several questions the last one's answer counts.
public final class DossierListViewModel {
    private static final DossierQuery FIRST = DossierQuery.latest().page(0, PagedDossiers.PAGE);

    private final Casework casework;
    private final Executor background;
    private final Executor onScreen;
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ReadOnlyObjectWrapper<PagedDossiers> dossiers =
            new ReadOnlyObjectWrapper<>(this, "dossiers", PagedDossiers.none());
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper(this, "known", false);
    private DossierQuery query = FIRST;
    private int questions;

    /// @param background asks the store
    /// @param onScreen brings the answer back to the JavaFX thread
    public DossierListViewModel(Casework casework, Executor background, Executor onScreen) {
        this.casework = casework;
        this.background = background;
        this.onScreen = onScreen;
        filter.addListener((o, was, now) -> ask(query.matching(now)));
    }

    /// What the user typed to filter by.
    public StringProperty filterProperty() {
        return filter;
    }

    /// What the filter finds now; replaced whole when filter or order change.
    public ReadOnlyObjectProperty<PagedDossiers> dossiersProperty() {
        return dossiers.getReadOnlyProperty();
    }

    /// Whether the first answer has come, so that an empty list means that there is nothing.
    public ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /// Sorts by a column.
    public void sort(DossierQuery.Sort column, DossierQuery.Direction way) {
        if (query.sort() != column || query.direction() != way) {
            ask(query.sortedBy(column, way));
        }
    }

    /// Asks the store again, as when a dossier was changed elsewhere.
    public void refresh() {
        ask(query);
    }

    private void ask(DossierQuery now) {
        query = now;
        int number = ++questions;
        background.execute(() -> {
            if (number != questions) {
                return; // typed on before this search began
            }
            int size = Math.toIntExact(casework.count(now));
            List<DossierRow> first = casework.list(now);
            onScreen.execute(() -> {
                if (number == questions) {
                    show(now, size, first);
                }
            });
        });
    }

    private void show(DossierQuery shown, int size, List<DossierRow> first) {
        var held = new PagedDossiers[1];
        held[0] = new PagedDossiers(size, page -> bring(shown, page, held[0]));
        held[0].fillFirst(first);
        known.set(true);
        dossiers.set(held[0]);
    }

    private void bring(DossierQuery shown, int page, PagedDossiers into) {
        background.execute(() -> {
            List<DossierRow> rows = casework.list(shown.page(page * PagedDossiers.PAGE, PagedDossiers.PAGE));
            onScreen.execute(() -> into.fill(page, rows));
        });
    }
}
