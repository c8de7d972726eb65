package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.store.Workspace;

import picocli.CommandLine.Option;

import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The options that every command on the encrypted store has, and the way into it.
final class StoreArguments {
    /// A passphrase file holds a sentence; this is more than any, and keeps a mistaken name from being read whole.
    private static final int MOST_BYTES = 4096;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "The folder of the store; without it: the one that the workbench uses.")
    private Optional<Path> home = Optional.empty();

    @Option(names = "--user", paramLabel = "NAME", description = "Who signs in; without it: the only user there is.")
    private Optional<String> user = Optional.empty();

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "Take the passphrase from the first line of this file instead of asking for it.")
    private Optional<Path> passphraseFile = Optional.empty();

    /// What is done with the open store.
    @FunctionalInterface
    interface Work {
        /// Does it.
        ///
        /// @param problems tells a problem with the store, in one line that names its folder
        /// @return the exit status
        int on(Workspace workspace, Problems problems) throws BadInput;
    }

    /// Tells a problem with something in the store.
    @FunctionalInterface
    interface Problems {
        /// The problem, to be thrown.
        BadInput of(String text);
    }

    /// What is done at the place where the store is, or was.
    @FunctionalInterface
    interface WorkAt {
        /// Does it.
        ///
        /// @return the exit status
        int in(Path folder, Problems problems) throws BadInput;
    }

    /// What is done with a user's passphrase, which is wiped afterwards.
    @FunctionalInterface
    interface Entry<T> {
        T with(String user, char[] passphrase);
    }

    /// Opens the store, does the work and closes it.
    ///
    /// @throws BadInput when it cannot be opened or the work meets a problem of the store
    int open(StoreSettings settings, Work work) throws BadInput {
        return at(
                settings,
                (folder, problems) -> {
                    try (Workspace workspace =
                            signingIn(
                                    settings,
                                    Workspace.usersOf(folder),
                                    problems,
                                    (user, passphrase) -> Workspace.open(folder, user, passphrase))) {
                        return work.on(workspace, problems);
                    }
                });
    }

    /// Does work on the folder of the store without opening it.
    ///
    /// @throws BadInput when the work meets a problem of the store
    int at(StoreSettings settings, WorkAt work) throws BadInput {
        Path folder = home.orElseGet(settings.home());
        Problems problems = text -> new BadInput(List.of(folder + ": " + text));
        try {
            return work.in(folder, problems);
        } catch (StoreException met) {
            throw problems.of(settings.wording().text(met.problem().what()));
        }
    }

    /// Finds out who signs in, asks his passphrase and enters.
    <T> T signingIn(StoreSettings settings, List<User> users, Problems problems, Entry<T> entry) throws BadInput {
        String name = userName(users, problems);
        char[] passphrase = passphrase(name, settings.prompt());
        try {
            return entry.with(name, passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private String userName(List<User> users, Problems problems) throws BadInput {
        String names = users.stream().map(User::name).collect(Collectors.joining(", "));
        if (user.isEmpty()) {
            if (users.size() != 1) {
                throw problems.of("has several users; name one by --user: " + names);
            }
            return users.getFirst().name();
        }
        if (users.stream().noneMatch(known -> known.name().equals(user.get()))) {
            throw problems.of("has no such user; --user is one of: " + names);
        }
        return user.get();
    }

    private char[] passphrase(String userName, PassphrasePrompt prompt) throws BadInput {
        if (passphraseFile.isPresent()) {
            return firstLine(passphraseFile.get());
        }
        return prompt.ask(userName)
                .orElseThrow(() ->
                        new BadInput(
                                List.of("cyberwerkbank: no console to ask the passphrase on; use --passphrase-file")));
    }

    /// A passphrase as the first line of a file holds it.
    static char[] firstLine(Path file) throws BadInput {
        CharBuffer text = InputFile.characters(file, MOST_BYTES);
        int end = 0;
        while (end < text.remaining() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        char[] line = new char[end];
        text.get(line);
        Arrays.fill(text.array(), '\0');
        if (end == 0) {
            throw new BadInput(List.of(file + ": has no passphrase on its first line"));
        }
        return line;
    }
}
