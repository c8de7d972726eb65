package nl.cyberwerkbank.ui.view;

import nl.cyberwerkbank.explain.Wording;

/// What is due of a policy or loss, in the words of a list: what it means to whoever must mind it.
public final class PartWords {
    private static final String FINDING = "finding.";
    private static final String IN_A_LIST = "policies.due.";

    private PartWords() {}

    /// The words of a key as the store keeps it; a date without words for a list bears the name of its rule.
    public static String due(Wording wording, String key) {
        String own = IN_A_LIST + key.substring(Math.min(FINDING.length(), key.length()));
        return key.startsWith(FINDING) && wording.has(own) ? wording.text(own) : wording.text(key);
    }
}
