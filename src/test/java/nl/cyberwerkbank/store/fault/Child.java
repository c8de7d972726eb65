package nl.cyberwerkbank.store.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs a program in a process of its own: one that is to die, or that must live in a place of its own making.
final class Child {
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Child() {}

    /// What a child printed, and how it ended.
    record Result(List<String> lines, int exit) {}

    /// Runs a main class.
    ///
    /// @param folder its first argument, where the driver also puts its library
    static Result run(Class<?> program, Path folder) throws IOException, InterruptedException {
        return run(List.of(), program, folder);
    }

    /// Runs a main class in a place that has a root of its own, after a shell has prepared its folder.
    ///
    /// @param preparation shell commands in which `$1` is the folder, such as a `mount`
    static Result runAfter(String preparation, Class<?> program, Path folder) throws IOException, InterruptedException {
        String script = preparation + " && shift && exec \"$@\"";
        return run(List.of("unshare", "-rm", "sh", "-c", script, "sh", folder.toString()), program, folder);
    }

    /// Whether this system lets a user mount in a place of his own; Linux mostly does.
    static boolean canMount() throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt")
                            .redirectErrorStream(true)
                            .start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false; // no such program
        }
    }

    private static Result run(List<String> prefix, Class<?> program, Path folder)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(
                List.of(
                        JAVA,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.sqlite.tmpdir=" + folder.getParent(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        folder.toString()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines = process.inputReader().lines().toList();
        process.waitFor(1, TimeUnit.MINUTES);
        return new Result(lines, process.exitValue());
    }
}
