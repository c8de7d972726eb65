package nl.cyberwerkbank.store;

import nl.cyberwerkbank.client.Sector;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `werkbank.keys.json`: the key ring on disk. Two values guard it. `checksum`, over everything else, tells a damaged
/// file before a passphrase is asked. `check`, made with the database's key over the users, tells after unwrapping that
/// this is the key and these are the users, so that neither a wrong key nor a raised mandate goes unseen.
///
/// @param ring the users and their wrapped keys
/// @param check the check value as it stands in the file
record KeyFile(KeyRing ring, String check) {
    private static final String FORMAT = "cyberwerkbank-keys";
    private static final int VERSION = 1;
    private static final String PURPOSE = "cyberwerkbank key check, version 1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static KeyFile sealed(KeyRing ring, DatabaseKey key) {
        return new KeyFile(ring, proof(ring, key));
    }

    /// Fails with `USERS_ALTERED` when this key did not seal these users.
    void requireSealedBy(DatabaseKey key) {
        if (!isSealedBy(key)) {
            throw new StoreException(StoreProblem.USERS_ALTERED);
        }
    }

    /// Whether this key sealed these users.
    boolean isSealedBy(DatabaseKey key) {
        return check.equals(proof(ring, key));
    }

    void write(Path file) {
        ObjectNode content = content();
        content.put("checksum", checksum(content));
        AtomicFile.replace(file, JSON.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(content));
    }

    static KeyFile read(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw Faults.of(e);
        }
        try {
            return parse(bytes);
        } catch (JacksonException | ClassCastException | IllegalArgumentException | java.time.DateTimeException e) {
            throw new StoreException(StoreProblem.DAMAGED_KEY_FILE, e);
        }
    }

    private static KeyFile parse(byte[] bytes) {
        ObjectNode root = (ObjectNode) JSON.readTree(bytes);
        if (root.required("version").asInt() > VERSION) {
            throw new StoreException(StoreProblem.NEWER_VERSION);
        }
        String checksum = root.required("checksum").asString();
        root.remove("checksum");
        if (!checksum.equals(checksum(root))) {
            throw new StoreException(StoreProblem.DAMAGED_KEY_FILE);
        }
        KeyRing ring = new KeyRing(root.required("users").valueStream().map(KeyFile::entry).toList());
        return new KeyFile(ring, root.required("check").asString());
    }

    private ObjectNode content() {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", FORMAT);
        root.put("version", VERSION);
        root.put("database", "SQLCipher 4, raw key");
        root.put("check", check);
        root.set("users", users(ring));
        return root;
    }

    private static String checksum(ObjectNode content) {
        return Sha256.of(JSON.writeValueAsString(content)).hex();
    }

    private static String proof(KeyRing ring, DatabaseKey key) {
        return key.proof(PURPOSE, JSON.writeValueAsString(users(ring)));
    }

    private static ArrayNode users(KeyRing ring) {
        ArrayNode users = JSON.createArrayNode();
        ring.entries().forEach(entry -> users.add(node(entry)));
        return users;
    }

    private static ObjectNode node(KeyRing.Entry entry) {
        ObjectNode node = JSON.createObjectNode();
        node.put("name", entry.user().name());
        node.put("role", entry.user().role().code());
        node.put("mandate", entry.user().mandate().getAmount().toPlainString());
        if (!entry.user().sectors().isEmpty()) {
            ArrayNode sectors = node.putArray("sectors");
            entry.user().sectors().forEach(sector -> sectors.add(sector.caseName()));
        }
        node.put("created", entry.user().created().toString());
        wrapped(node, entry.key());
        // written only where there is one, so that the check value of files without holds
        entry.recovery().ifPresent(recovery -> wrapped(node.putObject("recovery"), recovery));
        return node;
    }

    private static void wrapped(ObjectNode node, WrappedKey key) {
        KeyDerivation derivation = key.derivation();
        node.putObject("derivation")
                .put("algorithm", KeyDerivation.ALGORITHM)
                .put("version", KeyDerivation.VERSION)
                .put("memoryKib", derivation.memoryKib())
                .put("passes", derivation.passes())
                .put("lanes", derivation.lanes())
                .put("salt", derivation.salt());
        node.putObject("wrappedKey")
                .put("algorithm", WrappedKey.ALGORITHM)
                .put("nonce", key.nonce())
                .put("sealed", key.sealed());
    }

    /// Written only where there are any, so that the check value of files without them holds.
    private static Set<Sector> sectors(JsonNode names) {
        return names.valueStream()
                .map(name ->
                        Stream.of(Sector.values())
                                .filter(sector -> sector.caseName().equals(name.asString()))
                                .findFirst()
                                .orElseThrow(() -> new IllegalArgumentException("no such sector")))
                .collect(Collectors.toSet());
    }

    private static KeyRing.Entry entry(JsonNode node) {
        User user =
                new User(
                        node.required("name").asString(),
                        Role.of(node.required("role").asString()),
                        Money.of(CurrencyUnit.EUR, new java.math.BigDecimal(node.required("mandate").asString())),
                        sectors(node.path("sectors")),
                        Instant.parse(node.required("created").asString()));
        return new KeyRing.Entry(
                user,
                wrapped(node),
                node.has("recovery") ? Optional.of(wrapped(node.required("recovery"))) : Optional.empty());
    }

    private static WrappedKey wrapped(JsonNode node) {
        JsonNode derivation = node.required("derivation");
        JsonNode wrapped = node.required("wrappedKey");
        if (!derivation.required("algorithm").asString().equals(KeyDerivation.ALGORITHM)
                || derivation.required("version").asInt() != KeyDerivation.VERSION
                || !wrapped.required("algorithm").asString().equals(WrappedKey.ALGORITHM)) {
            throw new IllegalArgumentException("another algorithm than version 1 of this file has");
        }
        return new WrappedKey(
                new KeyDerivation(
                        derivation.required("memoryKib").asInt(),
                        derivation.required("passes").asInt(),
                        derivation.required("lanes").asInt(),
                        derivation.required("salt").asString()),
                wrapped.required("nonce").asString(),
                wrapped.required("sealed").asString());
    }
}
