package nl.cyberwerkbank.ui.policies;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import nl.cyberwerkbank.store.DossierPart;
import nl.cyberwerkbank.store.PartQuery;
import nl.cyberwerkbank.store.PartRow;
import nl.cyberwerkbank.ui.casework.Casework;

import java.util.List;
import java.util.concurrent.Executor;

/// Which policies the list shows: the first few hundred that what was typed finds, what is due first on top. Every
/// change asks the store anew, off the JavaFX thread; of several questions the last one's answer counts.
public final class PolicyListViewModel {
    private static final int MOST_ROWS = 300;

    private final Casework casework;
    private final Executor background;
    private final Executor onScreen;
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ReadOnlyObjectWrapper<Found> found =
            new ReadOnlyObjectWrapper<>(this, "found", new Found(List.of(), -1));
    private int questions;

    /// What was found.
    ///
    /// @param rows the first of them
    /// @param all how many there are; below zero while the first answer has not come
    public record Found(List<PartRow> rows, long all) {
        public Found {
            rows = List.copyOf(rows);
        }
    }

    /// @param background asks the store
    /// @param onScreen brings the answer back to the JavaFX thread
    public PolicyListViewModel(Casework casework, Executor background, Executor onScreen) {
        this.casework = casework;
        this.background = background;
        this.onScreen = onScreen;
        filter.addListener((o, was, now) -> refresh());
    }

    /// What the user typed to filter by: a part of a name, a policy number, a KvK number.
    public StringProperty filterProperty() {
        return filter;
    }

    /// What the filter finds now.
    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Asks the store again, as when a policy was changed elsewhere.
    public void refresh() {
        PartQuery query =
                PartQuery.all(DossierPart.Kind.POLICY, casework.today()).matching(filter.get()).page(0, MOST_ROWS);
        int number = ++questions;
        background.execute(() -> {
            if (number != questions) {
                return; // typed on before this search began
            }
            var answer = new Found(casework.parts(query), casework.workspace().parts().count(query));
            onScreen.execute(() -> {
                if (number == questions) {
                    found.set(answer);
                }
            });
        });
    }
}
