package nl.cyberwerkbank.exchange.parcel;

import nl.cyberwerkbank.dossier.office.OfficeKey;
import nl.cyberwerkbank.dossier.sending.Consignment;
import nl.cyberwerkbank.dossier.sending.Consignment.Document;
import nl.cyberwerkbank.dossier.sending.HistoryEntry;
import nl.cyberwerkbank.exchange.parcel.ParcelException.Reason;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// The inner form of a parcel: a manifest that lists every part with size and hash, the signature over the manifest,
/// the certificate, and the parts in the order of the manifest: the dossier, its history, its documents.
final class ParcelContents {
    private static final String FORMAT = "cyberwerkbank-dossier";
    private static final int LARGEST_MANIFEST = 1 << 20;
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                            DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private ParcelContents() {}

    private record Manifest(
            String format,
            String sender,
            String user,
            Instant sentAt,
            List<String> versions,
            Part dossier,
            Part history,
            List<Part> documents) {}

    private record Part(String mediaType, int size, String sha256) {
        static Part of(String mediaType, byte[] contents) {
            return new Part(mediaType, contents.length, HexFormat.of().formatHex(ParcelFile.sha256(contents)));
        }
    }

    static byte[] signed(Consignment sent, OfficeKey key) {
        try {
            byte[] json = sent.dossier().getBytes(StandardCharsets.UTF_8);
            byte[] history = MAPPER.writeValueAsBytes(sent.history());
            byte[] manifest =
                    MAPPER.writeValueAsBytes(
                            new Manifest(
                                    FORMAT,
                                    sent.sender(),
                                    sent.user(),
                                    sent.sentAt(),
                                    sent.versions(),
                                    Part.of("application/json", json),
                                    Part.of("application/json", history),
                                    sent.documents().stream()
                                            .map(document -> Part.of(document.mediaType(), document.contents()))
                                            .toList()));
            byte[] certificate = key.certificate().getEncoded();
            Signature signer = Signature.getInstance(algorithm(key.certificate()));
            signer.initSign(key.privateKey());
            signer.update(manifest);
            List<byte[]> measured = List.of(manifest, signer.sign(), certificate);
            List<byte[]> parts =
                    Stream.concat(Stream.of(json, history), sent.documents().stream().map(Document::contents)).toList();
            long size = Stream.concat(measured.stream(), parts.stream()).mapToLong(part -> part.length).sum();
            ByteBuffer out = ByteBuffer.allocate(Math.toIntExact(size + (long) measured.size() * Integer.BYTES));
            measured.forEach(part -> out.putInt(part.length).put(part));
            parts.forEach(out::put);
            return out.array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the office key cannot sign", e);
        }
    }

    private static String algorithm(X509Certificate certificate) {
        return certificate.getPublicKey().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    }

    static Parcel read(byte[] plain) throws ParcelException {
        ByteBuffer in = ByteBuffer.wrap(plain);
        try {
            byte[] written = part(in, LARGEST_MANIFEST);
            byte[] signature = part(in, LARGEST_MANIFEST);
            X509Certificate certificate =
                    (X509Certificate)
                            CertificateFactory.getInstance("X.509")
                                    .generateCertificate(new ByteArrayInputStream(part(in, LARGEST_MANIFEST)));
            Signature verifier = Signature.getInstance(algorithm(certificate));
            verifier.initVerify(certificate);
            verifier.update(written);
            if (!verifier.verify(signature)) {
                throw new ParcelException(Reason.NOT_SIGNED);
            }
            Manifest manifest = MAPPER.readValue(written, Manifest.class);
            if (!manifest.format().equals(FORMAT)) {
                throw new ParcelException(Reason.NEWER_FORMAT);
            }
            byte[] dossier = checked(in, manifest.dossier());
            HistoryEntry[] history = MAPPER.readValue(checked(in, manifest.history()), HistoryEntry[].class);
            var documents = new ArrayList<Document>();
            for (Part part : manifest.documents()) {
                documents.add(new Document(part.mediaType(), checked(in, part)));
            }
            if (in.hasRemaining()) {
                throw new ParcelException(Reason.ALTERED);
            }
            var contents =
                    new Consignment(
                            new String(dossier, StandardCharsets.UTF_8),
                            documents,
                            List.of(history),
                            manifest.versions(),
                            manifest.sender(),
                            manifest.user(),
                            manifest.sentAt());
            return new Parcel(contents, certificate);
        } catch (GeneralSecurityException e) {
            throw new ParcelException(Reason.NOT_SIGNED, e);
        } catch (BufferUnderflowException | JacksonException | NullPointerException | IllegalArgumentException e) {
            throw new ParcelException(Reason.ALTERED, e);
        }
    }

    private static byte[] checked(ByteBuffer in, Part part) throws ParcelException {
        byte[] contents = bytes(in, part.size());
        if (!Arrays.equals(HexFormat.of().parseHex(part.sha256()), ParcelFile.sha256(contents))) {
            throw new ParcelException(Reason.ALTERED);
        }
        return contents;
    }

    private static byte[] part(ByteBuffer in, int most) throws ParcelException {
        int length = in.getInt();
        if (length > most) {
            throw new ParcelException(Reason.ALTERED);
        }
        return bytes(in, length);
    }

    private static byte[] bytes(ByteBuffer in, int length) throws ParcelException {
        if (length < 0 || length > in.remaining()) {
            throw new ParcelException(Reason.ALTERED);
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
