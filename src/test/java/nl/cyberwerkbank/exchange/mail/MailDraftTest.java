package nl.cyberwerkbank.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.dossier.offer.OfferedBakery;
import nl.cyberwerkbank.exchange.mail.MailDraft.Attached;
import nl.cyberwerkbank.exchange.mail.OfferMail.Occasion;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Bakery;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads drafts back by hand, with nothing of the library that wrote them.
class MailDraftTest {
    private static final ZonedDateTime THEN = ZonedDateTime.parse("2026-11-21T14:02:00+01:00");
    private static final byte[] PDF = bytes(5_000);

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(5).nextBytes(bytes);
        return bytes;
    }

    private static String written(MailDraft draft) {
        return new String(draft.eml(THEN), StandardCharsets.ISO_8859_1);
    }

    private static String head(String eml) {
        return eml.substring(0, eml.indexOf("\r\n\r\n"));
    }

    /// A header's value, unfolded.
    private static Optional<String> header(String head, String name) {
        Matcher found = Pattern.compile("(?mi)^" + name + ": (.*(?:\r\n[ \t].*)*)").matcher(head);
        return found.find() ? Optional.of(found.group(1).replaceAll("\r\n[ \t]+", " ")) : Optional.empty();
    }

    /// The words of RFC 2047 decoded.
    private static String decoded(String header) {
        Matcher word = Pattern.compile("=\\?UTF-8\\?([QB])\\?([^?]*)\\?=\\s*").matcher(header);
        return word.replaceAll(found -> {
            byte[] raw =
                    found.group(1).equals("B")
                            ? Base64.getDecoder().decode(found.group(2))
                            : unquoted(found.group(2).replace('_', ' '));
            return Matcher.quoteReplacement(new String(raw, StandardCharsets.UTF_8));
        });
    }

    private static byte[] unquoted(String text) {
        String joined = text.replace("=\r\n", "");
        var out = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < joined.length(); i++) {
            if (joined.charAt(i) == '=') {
                out.write(Integer.parseInt(joined.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                out.write(joined.charAt(i));
            }
        }
        return out.toByteArray();
    }

    private static List<String> parts(String eml) {
        Matcher boundary = Pattern.compile("boundary=\"([^\"]+)\"").matcher(eml);
        assertThat(boundary.find()).isTrue();
        String[] pieces = eml.split(Pattern.quote("--" + boundary.group(1)), -1);
        return Arrays.stream(pieces).skip(1).limit(pieces.length - 2).map(part -> part.substring(2)).toList();
    }

    private static String body(String part) {
        return part.substring(part.indexOf("\r\n\r\n") + 4, part.length() - 2);
    }

    @Test
    void aDraftIsReadBackAsItWasWritten() {
        String text = "Beste mevrouw Çelik,\n\nDit is één regel = " + "lang ".repeat(40) + "\n.\nEinde\n";
        var draft =
                new MailDraft(
                        Optional.of("info@devries.example"),
                        "Offerte 2026-0147-1 voor Café „de Één” & zonen in een onderwerp dat niet op één regel past",
                        text,
                        List.of(new Attached("Ontvangstbevestiging 1.pdf", "application/pdf", PDF)));
        String eml = written(draft);
        String head = head(eml);

        assertThat(header(head, "X-Unsent")).contains("1");
        assertThat(header(head, "To")).contains("info@devries.example");
        assertThat(header(head, "MIME-Version")).contains("1.0");
        assertThat(header(head, "Date")).contains("Sat, 21 Nov 2026 14:02:00 +0100");
        assertThat(decoded(header(head, "Subject").orElseThrow())).isEqualTo(draft.subject());
        assertThat(header(head, "From")).isEmpty();
        assertThat(header(head, "Message-ID")).isEmpty();
        List<String> parts = parts(eml);
        assertThat(parts).hasSize(2);
        assertThat(header(parts.get(0), "Content-Type")).contains("text/plain; charset=UTF-8");
        assertThat(new String(unquoted(body(parts.get(0))), StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .isEqualTo(text);
        assertThat(header(parts.get(1), "Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("Ontvangstbevestiging 1.pdf");
        assertThat(Base64.getMimeDecoder().decode(body(parts.get(1)))).isEqualTo(PDF);
    }

    @Test
    void everyLineIsAsciiAndShortEnoughForAnyMailProgram() {
        var draft =
                new MailDraft(
                        Optional.empty(),
                        "é".repeat(500),
                        "ë".repeat(5_000),
                        List.of(new Attached("é.pdf", "a/b", PDF)));
        byte[] eml = draft.eml(THEN);

        for (byte one : eml) {
            assertThat(one).isPositive();
        }
        assertThat(written(draft).split("\r\n", -1)).allSatisfy(line -> assertThat(line.length()).isLessThan(998));
        assertThat(written(draft).replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Offerte\r\nBcc: boef@evil.example",
                "Offerte\nBcc: boef@evil.example",
                "Offerte\rBcc: boef@evil.example\r\n\r\nandere tekst",
                "Offerte\u2028Bcc: boef@evil.example",
                "Offerte é\r\nBcc: boef@evil.example"
            })
    void noSubjectSmugglesAHeaderIn(String subject) {
        String head = head(written(new MailDraft(Optional.empty(), subject, "", List.of())));

        assertThat(header(head, "Bcc")).isEmpty();
        assertThat(header(head, "Subject")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "info@devries.example\r\nBcc: boef@evil.example",
                "info@devries.example, boef@evil.example",
                "Naam <info@devries.example>",
                "info@",
                "@devries.example",
                "geen adres",
                "a@b@c",
                "info@devries.example;boef@evil.example",
                ""
            })
    void whatIsNotOneAddressIsLeftToTheUser(String to) {
        var draft = new MailDraft(Optional.of(to), "Offerte", "", List.of());

        assertThat(draft.to()).isEmpty();
        assertThat(header(head(written(draft)), "To")).isEmpty();
        assertThat(header(head(written(draft)), "Bcc")).isEmpty();
    }

    @Test
    void aFileNameSmugglesNothingIn() {
        var attached = new Attached("a.pdf\"\r\nX-Evil: 1\r\n../../b.pdf", "application/pdf", PDF);
        String eml = written(new MailDraft(Optional.empty(), "x", "y", List.of(attached)));

        assertThat(eml).doesNotContain("X-Evil: 1\r\n", "\r\nX-Evil", "../");
    }

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void everyMessageNamesOfferAndOfficeInBothLanguages(Occasion occasion) {
        var offer = OfferedBakery.dossier().currentOffer().orElseThrow();
        for (var language : List.of(Wording.DUTCH, Wording.ENGLISH)) {
            MailDraft draft = new OfferMail(Wording.of(language), Bakery.OFFICE).draft(occasion, offer, List.of());

            assertThat(draft.subject()).contains("2026-0147-1", "Bakkerij Jansen B.V.");
            assertThat(draft.text()).contains("2026-0147-1", "De Vries Assurantiën", "M. de Vries", "\n\n");
        }
    }
}
