package nl.cyberwerkbank.store;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/// How a back-up lies in its folder. The folder's name says what it is and, where a clock was at hand, of when; beside
/// database and key file, `backup.json` says what was counted in it. None of that names a client.
final class BackupFolder {
    static final String KNOWN_GOOD = "known-good";
    private static final String BEFORE_MIGRATION = "before-migration-from-";
    private static final String REPLACED = "replaced-";
    private static final String BEFORE_REKEYING = "before-rekeying-";
    private static final String SET_ASIDE = "known-good-until-";
    private static final String BY_HAND = "by-hand-";

    /// What is written before the moment, by kind; nothing for those made in the course of time.
    private static final Map<String, BackupCopy.Kind> DATED =
            Map.of(
                    REPLACED,
                    BackupCopy.Kind.REPLACED,
                    BEFORE_REKEYING,
                    BackupCopy.Kind.BEFORE_REKEYING,
                    SET_ASIDE,
                    BackupCopy.Kind.SET_ASIDE,
                    BY_HAND,
                    BackupCopy.Kind.BY_HAND);

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private BackupFolder() {}

    static String regular(Instant at) {
        return STAMP.format(at);
    }

    /// @param stamp a moment as [#regular] writes it
    static String replacedOf(String stamp) {
        return REPLACED + stamp;
    }

    static String beforeMigration(int version) {
        return BEFORE_MIGRATION + "%03d".formatted(version);
    }

    static String beforeRekeying(Instant at) {
        return BEFORE_REKEYING + STAMP.format(at);
    }

    static String setAside(Instant at) {
        return SET_ASIDE + STAMP.format(at);
    }

    static String byHand(Instant at) {
        return BY_HAND + STAMP.format(at);
    }

    static Path note(Path folder) {
        return folder.resolve("backup.json");
    }

    /// Writes down what was counted.
    static void describe(Path folder, Optional<Instant> takenAt, BackupCopy.Contents contents) {
        ObjectNode node = JSON.createObjectNode();
        node.put("format", "cyberwerkbank-backup");
        node.put("version", 1);
        takenAt.ifPresent(at -> node.put("takenAt", at.toString()));
        node.put("dossiers", contents.dossiers());
        node.put("journalRows", contents.journalRows());
        contents.lastChange().ifPresent(at -> node.put("lastChange", at.toString()));
        AtomicFile.replace(
                note(folder), JSON.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(node));
    }

    /// The back-up that this folder is; empty when it is none, or was not finished.
    static Optional<BackupCopy> read(Path folder) {
        Path database = new WorkspaceFiles(folder).database();
        Optional<BackupCopy.Kind> kind = kind(folder.getFileName().toString());
        if (kind.isEmpty() || !Files.isRegularFile(database)) {
            return Optional.empty();
        }
        try {
            Optional<JsonNode> note = noteIn(folder);
            Instant takenAt =
                    note.flatMap(node -> node.path("takenAt").asStringOpt())
                            .map(Instant::parse)
                            .or(() -> stamp(folder.getFileName().toString()))
                            .orElse(Files.getLastModifiedTime(database).toInstant());
            return Optional.of(
                    new BackupCopy(
                            kind.get(), folder, takenAt, Files.size(database), note.map(BackupFolder::contents)));
        } catch (IOException | DateTimeException e) {
            return Optional.empty(); // gone meanwhile
        }
    }

    private static Optional<JsonNode> noteIn(Path folder) throws IOException {
        Path note = note(folder);
        if (!Files.isRegularFile(note)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(Files.readAllBytes(note))).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty(); // the counts are lost, the back-up is not
        }
    }

    private static BackupCopy.Contents contents(JsonNode note) {
        return new BackupCopy.Contents(
                note.path("dossiers").asLong(0),
                note.path("journalRows").asLong(0),
                note.path("lastChange").asStringOpt().map(Instant::parse));
    }

    private static Optional<BackupCopy.Kind> kind(String name) {
        if (name.equals(KNOWN_GOOD)) {
            return Optional.of(BackupCopy.Kind.KNOWN_GOOD);
        }
        if (name.matches(BEFORE_MIGRATION + "[0-9]{3}")) {
            return Optional.of(BackupCopy.Kind.BEFORE_MIGRATION);
        }
        return stamp(name)
                .map(_ ->
                        DATED.entrySet().stream()
                                .filter(each -> name.startsWith(each.getKey()))
                                .map(Map.Entry::getValue)
                                .findFirst()
                                .orElse(BackupCopy.Kind.REGULAR));
    }

    private static Optional<Instant> stamp(String name) {
        try {
            String moment = name.replaceFirst("^(" + String.join("|", DATED.keySet()) + ")", "");
            return Optional.of(STAMP.parse(moment, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
