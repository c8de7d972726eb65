package nl.cyberwerkbank.explain;

/// Where a rule or figure comes from.
///
/// @param document the document, such as `FAQ`, `CYB22` or `voorbeeldtarief 2026-01`; never blank
/// @param article the printed number in that document, such as `FAQ-07`, `2.4.1 b` or `U-12`; never blank
/// @param origin a fact from the document or an assumption of the product
public record Source(String document, String article, Origin origin) {
    public Source {
        if (document.isBlank() || article.isBlank()) {
            throw new IllegalArgumentException("a source names its document and its article");
        }
    }

    /// A fact printed in the FAQ for intermediaries, such as `FAQ-06`.
    public static Source faq(String article) {
        return new Source("FAQ", article, Origin.FACT);
    }

    /// A fact printed in the policy conditions CYB22, such as `1.37`.
    public static Source conditions(String article) {
        return new Source("CYB22", article, Origin.FACT);
    }
}
