package nl.cyberwerkbank.exchange.strict;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A document read from a file, with everything that was wrong with its writing.
///
/// @param root the document's value; empty when it could not be read to its end
/// @param problems what is wrong; a document with problems must not be acted on, but may be checked further
public record StrictDocument(Optional<Located> root, List<Problem> problems) {
    private static final int MAX_BYTES = 16 * 1024 * 1024;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    public StrictDocument {
        problems = List.copyOf(problems);
    }

    /// Reads a file of at most 16 MiB.
    public static StrictDocument read(Path file) {
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            return bytes.length > MAX_BYTES ? refused("is larger than " + MAX_BYTES + " bytes") : read(bytes);
        } catch (NoSuchFileException missing) {
            return refused("does not exist");
        } catch (IOException unreadable) {
            return refused(Files.isDirectory(file) ? "is a folder" : "cannot be read");
        }
    }

    /// Reads the bytes of a YAML 1.2 or JSON document in UTF-8.
    public static StrictDocument read(byte[] bytes) {
        var tree = new Tree();
        try {
            String text = decoded(bytes);
            return new StrictDocument(Optional.of(parsed(text, tree)), tree.problems());
        } catch (Refusal refusal) {
            tree.add(refusal.problem());
            return new StrictDocument(Optional.empty(), tree.problems());
        }
    }

    /// These problems with those that a reader found in the document's fields, by line; what a reader says of a value
    /// that was already refused is left out.
    public List<Problem> problemsWith(List<Problem> more) {
        Set<Problem> refused = problems.stream().map(StrictDocument::place).collect(Collectors.toSet());
        return Stream.concat(problems.stream(), more.stream().filter(problem -> !refused.contains(place(problem))))
                .sorted(Comparator.comparingInt(problem -> problem.line().orElse(0)))
                .toList();
    }

    private static Problem place(Problem problem) {
        return new Problem(problem.line(), problem.field(), "");
    }

    private static StrictDocument refused(String reason) {
        return new StrictDocument(Optional.empty(), List.of(Problem.ofFile(reason)));
    }

    private static Located parsed(String text, Tree tree) {
        if (text.stripLeading().startsWith("{")) {
            var jsonTree = new Tree();
            Optional<Located> json = JsonText.read(text, jsonTree);
            if (json.isPresent()) {
                jsonTree.problems().forEach(tree::add);
                return json.get();
            }
        }
        return YamlText.read(text, tree);
    }

    private static String decoded(byte[] bytes) {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw new Refusal(Problem.atLine(lineAfter(out), "is not UTF-8: a broken character"));
        }
        String text = out.toString();
        String body = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        refuseControlCharacters(body);
        return body;
    }

    private static void refuseControlCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0 && c != 0x85)) {
                String name = String.format("U+%04X", (int) c);
                throw new Refusal(Problem.atLine(lineAfter(text.substring(0, i)), "has the control character " + name));
            }
        }
    }

    private static int lineAfter(CharSequence before) {
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }
}
