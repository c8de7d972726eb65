package nl.cyberwerkbank.exchange.parcel;

import nl.cyberwerkbank.dossier.office.OfficeKey;
import nl.cyberwerkbank.exchange.parcel.Parcel.Document;
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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// What is put into a parcel, and its inner form: a manifest that lists every part with size and hash, the signature
/// over the manifest, the certificate, and the parts in the order of the manifest.
///
/// @param dossier the dossier as JSON
/// @param documents the files it refers to
/// @param sender the sending office
/// @param user who sends it
/// @param sentAt when
public record ParcelContents(String dossier, List<Document> documents, String sender, String user, Instant sentAt) {
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

    private record Manifest(
            String format, String sender, String user, Instant sentAt, Part dossier, List<Part> documents) {}

    private record Part(String mediaType, int size, String sha256) {
        static Part of(String mediaType, byte[] contents) {
            return new Part(mediaType, contents.length, HexFormat.of().formatHex(ParcelFile.sha256(contents)));
        }
    }

    public ParcelContents {
        documents = List.copyOf(documents);
        sentAt = sentAt.truncatedTo(ChronoUnit.SECONDS);
    }

    byte[] signed(OfficeKey key) {
        try {
            byte[] json = dossier.getBytes(StandardCharsets.UTF_8);
            byte[] manifest =
                    MAPPER.writeValueAsBytes(
                            new Manifest(
                                    FORMAT,
                                    sender,
                                    user,
                                    sentAt,
                                    Part.of("application/json", json),
                                    documents.stream()
                                            .map(document -> Part.of(document.mediaType(), document.contents()))
                                            .toList()));
            byte[] certificate = key.certificate().getEncoded();
            Signature signer = Signature.getInstance(algorithm(key.certificate()));
            signer.initSign(key.privateKey());
            signer.update(manifest);
            byte[] signature = signer.sign();
            int size =
                    3 * Integer.BYTES
                            + manifest.length
                            + signature.length
                            + certificate.length
                            + json.length
                            + documents.stream().mapToInt(document -> document.contents().length).sum();
            ByteBuffer out = ByteBuffer.allocate(size);
            for (byte[] part : List.of(manifest, signature, certificate)) {
                out.putInt(part.length).put(part);
            }
            out.put(json);
            documents.forEach(document -> out.put(document.contents()));
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
            var documents = new ArrayList<Document>();
            for (Part part : manifest.documents()) {
                documents.add(new Document(part.mediaType(), checked(in, part)));
            }
            if (in.hasRemaining()) {
                throw new ParcelException(Reason.ALTERED);
            }
            return new Parcel(
                    new String(dossier, StandardCharsets.UTF_8),
                    documents,
                    manifest.sender(),
                    manifest.user(),
                    manifest.sentAt(),
                    certificate);
        } catch (GeneralSecurityException e) {
            throw new ParcelException(Reason.NOT_SIGNED, e);
        } catch (BufferUnderflowException | JacksonException e) {
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
