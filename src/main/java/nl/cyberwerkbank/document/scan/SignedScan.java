package nl.cyberwerkbank.document.scan;

import nl.cyberwerkbank.document.OfferMark;
import nl.cyberwerkbank.document.PdfView;
import nl.cyberwerkbank.document.seal.SealCheck;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.offer.scan.ScannedFile;
import nl.cyberwerkbank.dossier.offer.scan.ScannedFile.Seal;
import nl.cyberwerkbank.dossier.offer.scan.ScannedOffer;
import nl.cyberwerkbank.dossier.offer.scan.ScannedOffer.Inside;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Reads what a file that came back says of itself. Works on pictures and takes a moment; may be called on any thread.
public final class SignedScan {
    /// A larger file is no scan of an offer, in bytes.
    public static final int LARGEST = 64 << 20;

    private static final String PDF = "application/pdf";
    private static final List<Kind> KINDS =
            List.of(
                    new Kind(PDF, new byte[] {'%', 'P', 'D', 'F'}),
                    new Kind("image/jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}),
                    new Kind("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}));

    @SuppressWarnings("ArrayRecordComponent") // compared by no one
    private record Kind(String mediaType, byte[] start) {
        boolean starts(byte[] file) {
            return file.length > start.length && java.util.Arrays.equals(file, 0, start.length, start, 0, start.length);
        }
    }

    private SignedScan() {}

    /// Looks at the bytes of a file.
    public static ScannedFile read(byte[] file) {
        Optional<String> mediaType =
                file.length > LARGEST
                        ? Optional.empty()
                        : KINDS.stream().filter(kind -> kind.starts(file)).map(Kind::mediaType).findFirst();
        if (mediaType.isEmpty()) {
            return new ScannedFile("", List.of(), Seal.NONE);
        }
        List<ScannedOffer> offers =
                MarkFinder.pages(file).entrySet().stream()
                        .map(found -> offer(found.getKey(), found.getValue(), file))
                        .toList();
        return new ScannedFile(mediaType.get(), offers, mediaType.get().equals(PDF) ? seal(file) : Seal.NONE);
    }

    private static ScannedOffer offer(OfferMark mark, int page, byte[] file) {
        return new ScannedOffer(mark.number(), mark.contentHash(), page, inside(file, mark));
    }

    /// The offer that travels inside our own PDF, under the name that it has there.
    private static Optional<Inside> inside(byte[] file, OfferMark mark) {
        if (!MarkFinder.isPdf(file)) {
            return Optional.empty();
        }
        try (var view = PdfView.open(file).orElse(null)) {
            return view == null
                    ? Optional.empty()
                    : view.attachment("offer-" + mark.number() + ".json")
                            .map(json -> DossierJson.readOffer(new String(json, StandardCharsets.UTF_8)))
                            .map(offer -> new Inside(offer, view.text().replaceAll("\\s+", " ")));
        } catch (RuntimeException e) {
            return Optional.empty(); // no file of ours, whatever is wrong with it
        }
    }

    private static Seal seal(byte[] pdf) {
        return switch (SealCheck.of(pdf)) {
            case SealCheck.Intact(_) -> Seal.INTACT;
            case SealCheck.Broken() -> Seal.BROKEN;
            case SealCheck.Unsealed() -> Seal.NONE;
        };
    }
}
