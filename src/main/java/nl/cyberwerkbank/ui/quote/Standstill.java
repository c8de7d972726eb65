package nl.cyberwerkbank.ui.quote;

import nl.cyberwerkbank.ui.why.Sign;
import nl.cyberwerkbank.ui.why.WhyRow;

import java.util.List;
import java.util.Optional;

/// Why there is no premium at all, and what can be done.
///
/// @param sign what it means
/// @param title the decision
/// @param text what follows from it
/// @param hurdles what fails or is open, each with the nearest value that passes
/// @param contact whom to ask; empty where nobody can help
record Standstill(Sign sign, String title, String text, List<WhyRow.Reason> hurdles, Optional<Contact> contact) {
    Standstill {
        hurdles = List.copyOf(hurdles);
    }

    /// The same for whoever is the desk himself: nobody else is to be asked.
    Standstill forTheDesk() {
        return new Standstill(sign, title, text, hurdles, Optional.empty());
    }

    /// The insurer's desk.
    ///
    /// @param source where its address comes from, such as `FAQ-17, FAQ-45`
    record Contact(String email, List<String> telephones, String source) {
        Contact {
            telephones = List.copyOf(telephones);
        }
    }
}
