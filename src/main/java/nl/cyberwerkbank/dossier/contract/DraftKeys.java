package nl.cyberwerkbank.dossier.contract;

/// Names under which a dossier keeps what was typed at the desk of a policy and is not recorded yet.
public final class DraftKeys {
    private static final String POLICY = "policy/";

    private DraftKeys() {}

    /// What all names of one form begin with.
    ///
    /// @param policy id of the policy, or a word for one that is being made
    /// @param form the form
    public static String of(String policy, String form) {
        return POLICY + policy + "/" + form + "/";
    }

    /// Whether a name is one of these; such text stands in the way of no offer.
    public static boolean isPolicyDraft(String key) {
        return key.startsWith(POLICY);
    }
}
