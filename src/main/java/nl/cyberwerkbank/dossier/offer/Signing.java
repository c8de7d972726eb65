package nl.cyberwerkbank.dossier.offer;

import nl.cyberwerkbank.explain.Article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// That an offer was signed for the client (FAQ-03.3; any signatory and any way to sign will do, U-20).
///
/// @param way how
/// @param name who signed, as he wrote it; not blank
/// @param function his function at the client; may be blank
/// @param place where; may be blank
/// @param signedOn the date beside the signature
/// @param signedAt the time of day, where it was signed on the screen
/// @param strokes the signature as it was drawn; empty when it was typed or stands on paper
/// @param agreed what the signatory said yes to, by the names of [Agreement]; sorted
/// @param offerHash content hash of the offer that was signed
/// @param recorded who recorded it, and when
@Article("FAQ-03.3")
public record Signing(
        Way way,
        String name,
        String function,
        String place,
        LocalDate signedOn,
        Optional<LocalTime> signedAt,
        List<Stroke> strokes,
        Set<Agreement> agreed,
        String offerHash,
        Act recorded) {
    /// No hand draws more; what does is no signature.
    public static final int MOST_POINTS = 20_000;

    /// How it was signed.
    public enum Way {
        /// Drawn on the screen, in the adviser's presence.
        ON_SCREEN,
        /// The name typed on the screen in place of a drawing, with the signatory's word that it counts as his
        /// signature.
        TYPED,
        /// On the printed offer, or in another program; the file is kept.
        ON_PAPER
    }

    /// A sentence of the signature block that has a box of its own.
    public enum Agreement {
        /// The answers were given truthfully.
        STATEMENTS,
        /// The conditions were received.
        CONDITIONS,
        /// The premium is an indication.
        INDICATION
    }

    public Signing {
        strokes = List.copyOf(strokes);
        agreed = java.util.Collections.unmodifiableSet(new TreeSet<>(agreed));
        signedAt = signedAt.map(time -> time.truncatedTo(ChronoUnit.SECONDS));
        if (name.isBlank()) {
            throw new IllegalArgumentException("a signature has a name");
        }
        if (way == Way.ON_SCREEN && strokes.isEmpty()) {
            throw new IllegalArgumentException("nothing was drawn");
        }
        if (way != Way.ON_SCREEN && !strokes.isEmpty()) {
            throw new IllegalArgumentException("only a signature on the screen is drawn here");
        }
        if (strokes.stream().mapToInt(stroke -> stroke.points().size()).sum() > MOST_POINTS) {
            throw new IllegalArgumentException("too long for a signature");
        }
    }
}
