import com.google.googlejavaformat.java.Main;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Formats every Java source below a folder, or with `check` names those that are not formatted and fails.
///
/// Started by the build: `java -cp google-java-format.jar FormatSources.java check|write FOLDER`.
public final class FormatSources {
    private static final List<String> STYLE = List.of("--aosp", "--max-line-length", "120");

    private FormatSources() {}

    public static void main(String[] args) throws Exception {
        boolean check = args[0].equals("check");
        List<String> formatterArgs = new ArrayList<>(STYLE);
        formatterArgs.addAll(check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
        try (var files = Files.walk(Path.of(args[1]))) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).sorted().forEach(formatterArgs::add);
        }
        var out = new PrintWriter(System.out, true);
        var err = new PrintWriter(System.err, true);
        int status = new Main(out, err, System.in).format(formatterArgs.toArray(String[]::new));
        if (status != 0 && check) {
            err.println("Not formatted: the files above. Run: mvn process-resources exec:exec@format");
        }
        System.exit(status);
    }
}
