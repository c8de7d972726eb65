package nl.cyberwerkbank.dossier.contract;

/// Names under which a dossier keeps what was typed at the desk of a policy, or of another insurer's quote, and is not
/// recorded yet. Such text stands in the way of no offer.
public final class DraftKeys {
    private static final String POLICY = "policy/";
    private static final String QUOTE = "quote/";

    private DraftKeys() {}

    /// What all names of one form begin with.
    ///
    /// @param policy id of the policy, or a word for one that is being made
    /// @param form the form
    public static String of(String policy, String form) {
        return POLICY + policy + "/" + form + "/";
    }

    /// What all names of the form of a quote begin with.
    ///
    /// @param quote id of the quote, or a word for a new one
    public static String ofQuote(String quote) {
        return QUOTE + quote + "/";
    }

    /// Whether a name is one of these.
    public static boolean isDraft(String key) {
        return isPolicyDraft(key) || key.startsWith(QUOTE);
    }

    /// Whether a name is one of the desk of a policy.
    public static boolean isPolicyDraft(String key) {
        return key.startsWith(POLICY);
    }
}
