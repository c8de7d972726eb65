package nl.cyberwerkbank.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the QR code of an offer says: by it a signed scan finds its own dossier, and a changed amount is noticed.
///
/// @param number the offer's number
/// @param contentHash SHA-256 of what was offered, 64 hexadecimal digits
public record OfferMark(String number, String contentHash) {
    private static final Pattern WRITTEN = Pattern.compile("CWB/OFFER/([0-9A-Z -]{1,40})/([0-9A-F]{64})");

    /// The mark as the code holds it: capitals and digits only, which makes the code small.
    public String written() {
        return "CWB/OFFER/" + number.toUpperCase(Locale.ROOT) + "/" + contentHash.toUpperCase(Locale.ROOT);
    }

    /// Reads what a scanner found; empty when it is some other code.
    public static Optional<OfferMark> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new OfferMark(matcher.group(1), matcher.group(2).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /// The hash in groups of eight, as printed for a reader.
    String grouped() {
        return contentHash.replaceAll("(.{8})(?=.)", "$1 ");
    }
}
