package nl.cyberwerkbank.ui.quote;

import nl.cyberwerkbank.rating.PremiumChoice;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.List;

/// One cell of the table of premiums, in words.
///
/// @param choice what it is the premium of
/// @param premium `2.338,60`; empty where there is none
/// @param reason why there is none; empty where there is one
/// @param marks what sets it apart
/// @param state whether it is pinned
/// @param spoken all of it, for a screen reader
record PremiumCell(PremiumChoice choice, String premium, String reason, List<Mark> marks, State state, String spoken) {
    PremiumCell {
        marks = List.copyOf(marks);
    }

    /// Whether a cell stands among the variants.
    enum State {
        FREE,
        PINNED,
        ADVISED
    }

    /// Something that sets a cell apart, as sign and words.
    record Mark(Kind kind, String text) {}

    /// The kinds of mark.
    enum Kind {
        VARIANT(Material2OutlinedMZ.PUSH_PIN),
        ADVISED(Material2OutlinedMZ.STAR),
        CHEAPEST(Material2OutlinedAL.ARROW_DOWNWARD),
        GIVEN(Material2OutlinedAL.INPUT);

        private final Ikon ikon;

        Kind(Ikon ikon) {
            this.ikon = ikon;
        }

        Ikon ikon() {
            return ikon;
        }
    }
}
