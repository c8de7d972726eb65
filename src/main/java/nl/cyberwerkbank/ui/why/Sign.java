package nl.cyberwerkbank.ui.why;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// What a row, a verdict or a notice means: a sign, a word and a colour, in the order in which the panel lists them.
/// The colour never stands alone.
public enum Sign {
    FAILING(Material2OutlinedAL.CLOSE, "failing"),
    OPEN(Material2OutlinedAL.HELP_OUTLINE, "open"),
    DOUBT(Material2OutlinedAL.ERROR_OUTLINE, "doubt"),
    SATISFIED(Material2OutlinedAL.CHECK, "satisfied"),
    NOT_APPLICABLE(Material2OutlinedMZ.REMOVE, "not-applicable"),
    /// Tells a fact without judging it.
    NEUTRAL(Material2OutlinedAL.INFO, "neutral");

    private final Ikon ikon;
    private final String styleClass;

    Sign(Ikon ikon, String styleClass) {
        this.ikon = ikon;
        this.styleClass = styleClass;
    }

    public Ikon ikon() {
        return ikon;
    }

    public String styleClass() {
        return styleClass;
    }

    /// The key of the word that a screen reader says for the sign.
    public String key() {
        return "why.sign." + styleClass;
    }
}
