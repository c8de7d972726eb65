package nl.cyberwerkbank.ui.settings;

import nl.cyberwerkbank.quote.OfferContent.CommissionDisclosure;
import nl.cyberwerkbank.ui.casework.Casework;

/// Who offers, as printed on every offer made from now on.
public final class OfficeViewModel {
    private final Casework casework;

    public OfficeViewModel(Casework casework) {
        this.casework = casework;
    }

    /// What stands in a line.
    public String text(OfficeLine line) {
        return line.of(casework.preferencesProperty().get().office());
    }

    /// Puts words into a line.
    public void set(OfficeLine line, String words) {
        casework.changePreferences(before -> before.withOffice(line.in(before.office(), words)));
    }

    /// Whether offers print the commission.
    public CommissionDisclosure commissionShown() {
        return casework.preferencesProperty().get().commissionShown();
    }

    public void showCommission(CommissionDisclosure choice) {
        casework.changePreferences(before -> before.withCommissionShown(choice));
    }
}
