package nl.cyberwerkbank.exchange.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/// A message that is not sent yet. It names no sender: the mail program fills in its own.
///
/// @param to to whom; empty: the user fills it in
/// @param subject one line; what would break it into more is replaced by spaces
/// @param text the message, its lines parted by line feeds
/// @param attachments files that go with it
public record MailDraft(Optional<String> to, String subject, String text, List<Attached> attachments) {
    private static final int LONGEST_ADDRESS = 254;

    public MailDraft {
        to = to.filter(MailDraft::isAddress);
        subject = oneLine(subject);
        attachments = List.copyOf(attachments);
    }

    /// A file that goes with a message.
    ///
    /// @param fileName a name only; what is no letter, digit, dot, hyphen or space becomes an underscore
    /// @param mediaType such as `application/pdf`
    /// @param contents its bytes, not to be changed
    @SuppressWarnings("ArrayRecordComponent") // compared by no one
    public record Attached(String fileName, String mediaType, byte[] contents) {
        public Attached {
            fileName = fileName.replaceAll("[^\\p{L}\\p{N}. -]", "_");
            if (!mediaType.matches("[a-z]+/[a-z0-9.+-]+")) {
                throw new IllegalArgumentException("not a media type");
            }
        }
    }

    /// Whether a text is one plain address, such as `info@devries.example`, and nothing else.
    public static boolean isAddress(String text) {
        if (text.length() > LONGEST_ADDRESS || !text.matches("[^\\s\\p{Cntrl}<>(),:;\\\\\"\\[\\]]+@[^\\s@]+")) {
            return false;
        }
        try {
            new InternetAddress(text, true);
            return true;
        } catch (AddressException e) {
            return false;
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
    }

    /// The draft as a file (`.eml`): a message of RFC 5322 with `X-Unsent: 1`, which opens it as a draft.
    ///
    /// @param at its date
    public byte[] eml(ZonedDateTime at) {
        try {
            var message = new Draft();
            message.setHeader("X-Unsent", "1");
            message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).format(at));
            if (to.isPresent()) {
                message.setRecipient(RecipientType.TO, new InternetAddress(to.get(), true));
            }
            message.setSubject(subject, StandardCharsets.UTF_8.name());
            var parts = new MimeMultipart();
            parts.addBodyPart(
                    part(text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=UTF-8", "quoted-printable"));
            for (Attached attached : attachments) {
                MimeBodyPart part = part(attached.contents(), attached.mediaType(), "base64");
                part.setDisposition(Part.ATTACHMENT);
                part.setFileName(attached.fileName());
                parts.addBodyPart(part);
            }
            message.setContent(parts);
            message.saveChanges();
            var out = new ByteArrayOutputStream();
            message.writeTo(out);
            return out.toByteArray();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a draft in memory can be written", e);
        }
    }

    private static MimeBodyPart part(byte[] contents, String type, String encoding) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(contents, type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", encoding);
        return part;
    }

    /// Without an identity: that would name this computer and its user.
    private static final class Draft extends MimeMessage {
        Draft() {
            super(Session.getInstance(new Properties()));
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            removeHeader("Message-ID");
        }
    }
}
