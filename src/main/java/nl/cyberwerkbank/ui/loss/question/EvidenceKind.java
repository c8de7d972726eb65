package nl.cyberwerkbank.ui.loss.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of file that can support an answer.
public enum EvidenceKind {
    PDF("application/pdf", ".pdf"),
    PNG("image/png", ".png"),
    JPEG("image/jpeg", ".jpg", ".jpeg"),
    MAIL("message/rfc822", ".eml"),
    OUTLOOK_MAIL("application/vnd.ms-outlook", ".msg");

    private final String mediaType;
    private final List<String> endings;

    EvidenceKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /// By how the file's name ends; empty for a kind that is not taken.
    public static Optional<EvidenceKind> of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.endings.stream().anyMatch(lower::endsWith)).findFirst();
    }
}
