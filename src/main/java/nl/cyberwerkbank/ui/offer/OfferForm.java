package nl.cyberwerkbank.ui.offer;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.field.DateInput;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.field.FieldRegistry;
import nl.cyberwerkbank.ui.field.FormField;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.TextField;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The questions that an offer asks beside the intake. Every key press goes into the dossier.
final class OfferForm {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_CAPACITY = 500;

    private final Wording wording;
    private final OfferViewModel model;
    private final FieldGrid grid;
    private final FieldRegistry registry = new FieldRegistry();
    private final List<Runnable> refills = new ArrayList<>();
    private boolean filling;

    OfferForm(Wording wording, OfferViewModel model, FieldGrid grid) {
        this.wording = wording;
        this.model = model;
        this.grid = grid;
        text(OfferField.CAPACITY, LONGEST_CAPACITY);
        date(OfferField.INCEPTION);
        text(OfferField.GIVEN_BY, LONGEST_NAME);
        text(OfferField.FUNCTION, LONGEST_NAME);
        date(OfferField.GIVEN_ON);
        date(OfferField.CONDITIONS_RECEIVED);
        refill();
    }

    private void date(OfferField<LocalDate> place) {
        var field = place(place, new DateField(wording, LabelPlace.ABOVE, label(place)));
        field.entryProperty().addListener((o, was, now) -> field.object(model.objection(place)));
        refills.add(() -> field.fill(place.typed(model.dossier()).map(DateInput::read).orElseGet(() -> answer(place))));
    }

    private void text(OfferField<String> place, int longest) {
        var field = place(place, new TextField(wording, LabelPlace.ABOVE, label(place), longest));
        refills.add(() -> field.fill(answer(place)));
    }

    private String label(OfferField<?> place) {
        return wording.text("offer.field." + place.name());
    }

    private <T, F extends FormField<T>> F place(OfferField<T> place, F field) {
        registry.add(place.name(), field);
        field.setId("offer-" + place.name());
        field.focusTarget().setId("offer-" + place.name() + "-input");
        field.entryProperty()
                .addListener((o, was, now) -> {
                    if (!filling) {
                        model.enter(place, now);
                    }
                });
        return place.equals(OfferField.CAPACITY) ? grid.placeAcross(field) : grid.place(field);
    }

    private <T> Entry<T> answer(OfferField<T> place) {
        return place.get().apply(model.dossier()).<Entry<T>>map(Entry.Valid::new).orElseGet(Entry::empty);
    }

    /// Fills every field from the dossier.
    void refill() {
        filling = true;
        refills.forEach(Runnable::run);
        filling = false;
    }

    /// Leads to one of its fields.
    ///
    /// @return whether it has that field
    boolean goTo(String name) {
        boolean known = registry.find(name).isPresent();
        registry.goTo(name);
        return known;
    }
}
