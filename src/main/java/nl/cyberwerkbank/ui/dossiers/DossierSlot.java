package nl.cyberwerkbank.ui.dossiers;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.cyberwerkbank.store.DossierRow;

import java.util.Optional;

/// A place in the list: empty until its page has come in from the store.
public final class DossierSlot {
    private final ReadOnlyObjectWrapper<Optional<DossierRow>> row = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What stands in this place.
    public ReadOnlyObjectProperty<Optional<DossierRow>> rowProperty() {
        return row.getReadOnlyProperty();
    }

    /// What stands in this place now.
    public Optional<DossierRow> row() {
        return row.get();
    }

    void fill(DossierRow found) {
        row.set(Optional.of(found));
    }
}
