package nl.cyberwerkbank.quote;

/// An offer: its content and the hash that tells whether anything of it was changed. An offer never changes.
///
/// @param content what was offered
/// @param contentHash SHA-256 of the canonical JSON of `content`, 64 hexadecimal digits
public record Offer(OfferContent content, String contentHash) {
    public Offer {
        if (!contentHash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a content hash has 64 hexadecimal digits");
        }
    }
}
