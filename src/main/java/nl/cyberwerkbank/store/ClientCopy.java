package nl.cyberwerkbank.store;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// Everything that is kept of one client, in files: every dossier with his number in the trade register, its earlier
/// states, frozen documents, the versions that went to other offices, history, attached and printed files; and what the
/// law made one keep of those that were erased.
///
/// @param dossiers the client's, as they stand
/// @param files the contents by their path
public record ClientCopy(List<Dossier> dossiers, SequencedMap<String, byte[]> files) {
    private static final JsonMapper INDENTED = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public ClientCopy {
        dossiers = List.copyOf(dossiers);
    }

    /// Gathers it.
    ///
    /// @param dossier one of the client's
    /// @throws IllegalStateException when the user may not
    public static ClientCopy of(Workspace workspace, Dossier dossier) {
        if (!workspace.may(Right.EXPORT_LISTS)) {
            throw new IllegalStateException("this user may not export");
        }
        List<Dossier> all = new ArrayList<>(List.of(dossier));
        others(workspace, dossier).forEach(all::add);
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        all.forEach(each -> new Gathering(workspace, each, files).gather());
        keptByLaw(workspace, dossier.client().kvkNumber(), files);
        return new ClientCopy(all, files);
    }

    private static Stream<Dossier> others(Workspace workspace, Dossier dossier) {
        String kvk = dossier.client().kvkNumber();
        if (kvk.isBlank()) {
            return Stream.empty();
        }
        return Stream.of(DossierIndex.Shelf.values())
                .flatMap(shelf ->
                        workspace
                                .dossiers()
                                .list(DossierQuery.latest().on(shelf).matching(kvk).page(0, 1_000))
                                .stream())
                .filter(row -> row.index().kvkNumber().equals(kvk) && !row.id().equals(dossier.id()))
                .flatMap(row -> Filing.load(workspace.dossiers(), row.id()).stream());
    }

    /// What stayed of his dossiers that were erased.
    private static void keptByLaw(Workspace workspace, String kvk, SequencedMap<String, byte[]> files) {
        if (kvk.isBlank()) {
            return;
        }
        workspace
                .database()
                .read(session ->
                        session.list(
                                "SELECT key, number, kept FROM erasure WHERE json_extract(kept, '$.kvkNumber') = ?"
                                        + " ORDER BY key",
                                row ->
                                        files.put(
                                                "erased/%s-%d.json".formatted(row.getString(2), row.getLong(1)),
                                                indented(row.getString(3))),
                                kvk));
    }

    private static byte[] indented(String json) {
        return INDENTED.writeValueAsBytes(INDENTED.readTree(json));
    }

    /// The files of one dossier.
    private record Gathering(Workspace workspace, Dossier dossier, SequencedMap<String, byte[]> files) {
        void gather() {
            String json = DossierJson.write(dossier);
            put("dossier.json", json);
            put("history.json", history());
            for (Revision revision : workspace.revisions().of(dossier.id())) {
                workspace
                        .revisions()
                        .document(dossier.id(), revision.revision())
                        .ifPresent(earlier -> put("earlier/%05d.json".formatted(revision.revision()), earlier));
            }
            int number = 0;
            for (FrozenMoment moment : workspace.moments().of(dossier.id())) {
                number++;
                String path = "frozen/%03d-%s.json".formatted(number, moment.kind());
                moment.json().ifPresent(frozen -> put(path, frozen));
            }
            number = 0;
            for (ExchangedVersions.Version version : workspace.exchange().versionsOf(dossier.id())) {
                number++;
                String way = version.way().name().toLowerCase(Locale.ROOT);
                put("exchanged/%03d-%s.json".formatted(number, way), version.document());
            }
            attached(workspace.database().read(session -> OwnFiles.documents(session, dossier.id().toString())));
        }

        private void put(String path, String json) {
            put(path, indented(json));
        }

        private void put(String path, byte[] contents) {
            files.put(dossier.number() + "/" + path, contents);
        }

        private String history() {
            ArrayNode rows = JsonNodeFactory.instance.arrayNode();
            Stream.concat(
                            workspace.journal().of(dossier.id()).stream(),
                            workspace.exchange().historyElsewhere(dossier.id()).stream())
                    .forEach(entry -> {
                        ObjectNode row = rows.addObject();
                        row.put("at", entry.at().toString()).put("who", entry.who()).put("what", entry.kind());
                        row.put("why", entry.why()).put("row", entry.row());
                        entry.revision().ifPresent(revision -> row.put("revision", revision));
                        entry.content().ifPresent(content -> row.put("sha256", content.hex()));
                    });
            return rows.toString();
        }

        /// What any state of the dossier names, and the papers that were printed from it.
        private void attached(List<String> documents) {
            Map<String, String> names = new HashMap<>();
            documents.forEach(json -> name(INDENTED.readTree(json), names));
            SequencedSet<Sha256> hashes = new LinkedHashSet<>();
            documents.forEach(json -> hashes.addAll(NamedFiles.in(json)));
            hashes.addAll(workspace.database().read(session -> OwnFiles.papers(session, documents)).values());
            for (Sha256 hash : hashes) {
                workspace
                        .blobs()
                        .get(hash)
                        .ifPresent(blob ->
                                put(
                                        "files/" + hash.hex().substring(0, 12) + "-" + fileName(blob, names),
                                        blob.contents()));
            }
        }

        private static String fileName(Blob blob, Map<String, String> names) {
            String subtype = blob.mediaType().replaceAll("^.*/", "").replaceAll("[^a-z0-9]", "");
            return names.getOrDefault(blob.sha256().hex(), "file." + subtype);
        }

        /// What files were called, where the dossier says so beside their hash.
        private static void name(JsonNode node, Map<String, String> names) {
            if (node.path("fileName").isString()) {
                node.propertyStream()
                        .map(each -> each.getValue().asString(""))
                        .filter(value -> value.matches("[0-9a-f]{64}"))
                        .forEach(hash -> names.put(hash, plain(node.path("fileName").asString())));
            }
            node.forEach(each -> name(each, names));
        }

        private static String plain(String fileName) {
            String plain = fileName.replaceAll("[^\\p{L}\\p{N}._ -]+", "_").strip();
            return plain.isEmpty()
                    ? "file"
                    : plain.substring(Math.max(0, plain.length() - 80)).toLowerCase(Locale.ROOT);
        }
    }

    /// The files and one more, such as the overview for the client.
    public SequencedMap<String, byte[]> with(String path, byte[] contents) {
        var more = new LinkedHashMap<String, byte[]>();
        more.put(path, contents);
        more.putAll(files);
        return more;
    }
}
