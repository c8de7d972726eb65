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
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// `werkbank.care.json`: where a second place for back-ups is, and how the last full check ended. It must be readable
/// when the database is not, and knows nothing of a client. A file that cannot be read is as none.
///
/// @param installation tells the back-ups of this data folder from others on the same stick
/// @param secondPlace a folder, such as on a stick
/// @param lastCheck the last full check
record CareState(String installation, Optional<Path> secondPlace, Optional<FullCheck> lastCheck) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static CareState read(WorkspaceFiles files) {
        try {
            return parse(JSON.readTree(Files.readAllBytes(files.care())));
        } catch (IOException | JacksonException | DateTimeException | IllegalArgumentException _) {
            return new CareState(UUID.randomUUID().toString(), Optional.empty(), Optional.empty());
        }
    }

    CareState withSecondPlace(Optional<Path> place) {
        return new CareState(installation, place, lastCheck);
    }

    CareState withCheck(FullCheck check) {
        return new CareState(installation, secondPlace, Optional.of(check));
    }

    void write(WorkspaceFiles files) {
        ObjectNode root = JSON.createObjectNode();
        root.put("installation", installation);
        secondPlace.ifPresent(place -> root.put("secondPlace", place.toString()));
        lastCheck.ifPresent(check -> {
            ObjectNode node = root.putObject("lastFullCheck");
            node.put("at", check.at().toString());
            check.problem().ifPresent(problem -> node.put("problem", problem.code()));
        });
        AtomicFile.replace(
                files.care(), JSON.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(root));
    }

    private static CareState parse(JsonNode root) {
        JsonNode check = root.path("lastFullCheck");
        return new CareState(
                UUID.fromString(root.path("installation").asString("")).toString(),
                root.path("secondPlace").asStringOpt().map(Path::of),
                check.path("at").asStringOpt().map(at -> new FullCheck(Instant.parse(at), problem(check))));
    }

    private static Optional<StoreProblem> problem(JsonNode check) {
        return check.path("problem")
                .asStringOpt()
                .map(code ->
                        Arrays.stream(StoreProblem.values())
                                .filter(problem -> problem.code().equals(code))
                                .findFirst()
                                .orElse(StoreProblem.UNEXPECTED));
    }
}
