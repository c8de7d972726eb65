/// The fields of which every form is made, and the readers that turn typed or pasted text into answers. The readers
/// (`AmountInput`, `CountInput`, `DateInput`) know no toolkit. Every screen may use this package; it uses `explain` and
/// `ui.theme` only.
package nl.cyberwerkbank.ui.field;
