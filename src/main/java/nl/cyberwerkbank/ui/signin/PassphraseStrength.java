package nl.cyberwerkbank.ui.signin;

import nl.cyberwerkbank.store.Passphrase;
import nl.cyberwerkbank.ui.why.Sign;

/// How strong a passphrase looks: a hint while typing, never a rule. Only length is a rule.
public enum PassphraseStrength {
    /// Nothing typed yet.
    NONE("none", Sign.NEUTRAL),
    TOO_SHORT("tooShort", Sign.OPEN),
    /// Long enough, but of few different characters.
    MONOTONOUS("monotonous", Sign.OPEN),
    FAIR("fair", Sign.SATISFIED),
    STRONG("strong", Sign.SATISFIED);

    private static final int STRONG_LENGTH = 20;
    private static final int FEW_DIFFERENT = 6;

    private final String code;
    private final Sign sign;

    PassphraseStrength(String code, Sign sign) {
        this.code = code;
        this.sign = sign;
    }

    /// Judges what was typed so far.
    public static PassphraseStrength of(String typed) {
        if (typed.isEmpty()) {
            return NONE;
        }
        if (!Passphrase.isLongEnough(typed.toCharArray())) {
            return TOO_SHORT;
        }
        if (typed.codePoints().distinct().count() < FEW_DIFFERENT) {
            return MONOTONOUS;
        }
        return typed.codePointCount(0, typed.length()) < STRONG_LENGTH ? FAIR : STRONG;
    }

    /// The message key of the hint.
    public String key() {
        return "signin.strength." + code;
    }

    public Sign sign() {
        return sign;
    }
}
