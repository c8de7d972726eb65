import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Makes the package of the platform that this runs on: a runtime of its own (jlink), the plain folder (jpackage), the
/// cache of a training run that shortens the start, and the installer. The build calls it; see README.md beside it.
///
/// Arguments: folder of the result, folder of the JavaFX modules, main jar, main class, version, modules of the JDK.
final class MakePackage {
    private static final String NAME = "cyberwerkbank";
    private static final String ID = "nl.cyberwerkbank.Cyberwerkbank";
    private static final String DESCRIPTION = "Offline workbench for Dutch SME cyber insurance";
    private static final String FX = "javafx.controls,javafx.fxml,javafx.swing";
    private static final List<String> JVM =
            List.of(
                    "--add-modules",
                    FX,
                    "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                    "-XX:+UseSerialGC",
                    // the heap begins small and grows when it must, instead of taking a 64th of the machine
                    "-Xms48m",
                    // no file in the folder for temporary files that tells that the program runs
                    "-XX:-UsePerfData",
                    // neither a report nor a dump of a crash of Java itself: both may hold what was in memory
                    "-XX:+SuppressFatalErrorMessage",
                    "-XX:-CreateCoredumpOnCrash",
                    "-Dfile.encoding=UTF-8");

    /// What the program asks for itself. jpackage would list what that needs in turn, too, by names that differ between
    /// Debian and what descends from it.
    private static final String DEPENDS =
            "libc6, libasound2, libgl1, libgtk-3-0, libx11-6, libxext6, libxi6, libxrender1, libxtst6, libxxf86vm1";

    /// Scripts with which jpackage would register the program by hand, and fail where no desktop is installed.
    private static final List<String> SCRIPTS = List.of("preinst", "postinst", "prerm", "postrm");

    private final Path dist;
    private final Path fx;
    private final String jar;
    private final String main;
    private final String version;
    private final String modules;
    private final Path installer = Path.of("installer").toAbsolutePath();
    private final Platform platform = Platform.here();

    private enum Platform {
        LINUX,
        WINDOWS,
        MACOS;

        static Platform here() {
            String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
            return name.contains("win") ? WINDOWS : name.contains("mac") ? MACOS : LINUX;
        }

        String icon(String of) {
            return of
                    + switch (this) {
                        case LINUX -> ".png";
                        case WINDOWS -> ".ico";
                        case MACOS -> ".icns";
                    };
        }

        String folder() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private MakePackage(String[] args) {
        dist = Path.of(args[0]);
        fx = Path.of(args[1]);
        jar = args[2];
        main = args[3];
        version = args[4];
        modules = args[5];
    }

    public static void main(String[] args) throws Exception {
        new MakePackage(args).make();
    }

    private void make() throws Exception {
        delete(dist.resolve("runtime"));
        delete(dist.resolve(NAME));
        run(
                "jlink",
                "--module-path",
                fx.toString(),
                "--add-modules",
                modules + "," + FX,
                "--include-locales",
                "nl,en",
                "--strip-debug",
                "--generate-cds-archive",
                "--no-header-files",
                "--no-man-pages",
                "--compress",
                "zip-6",
                "--output",
                dist.resolve("runtime").toString());
        unpackNatives();
        compileStyles();
        run(folder());
        if (platform == Platform.LINUX) {
            launch(List.of());
        }
        train();
        run(installerOfPlatform());
        if (platform == Platform.LINUX) {
            completeDeb();
        }
        try (Stream<Path> made = Files.list(dist)) {
            for (Path file : made.filter(Files::isRegularFile).sorted().toList()) {
                System.out.printf(Locale.ROOT, "%s  %.1f MB%n", file, Files.size(file) / 1e6);
            }
        }
    }

    /// Lays JavaFX's native libraries where the runtime looks first; else each user's first start would unpack them
    /// into a folder of his home, and each later start compare them with it. What the runtime has itself stays.
    private void unpackNatives() throws IOException {
        Path lib = dist.resolve("runtime").resolve(platform == Platform.WINDOWS ? "bin" : "lib");
        try (Stream<Path> jars = Files.list(fx)) {
            for (Path each : jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
                try (var jar = new ZipFile(each.toFile())) {
                    for (ZipEntry entry : jar.stream().filter(MakePackage::isNative).toList()) {
                        Path library = lib.resolve(entry.getName());
                        if (!Files.exists(library)) {
                            try (InputStream in = jar.getInputStream(entry)) {
                                Files.copy(in, library);
                            }
                        }
                    }
                }
            }
        }
    }

    private static boolean isNative(ZipEntry entry) {
        return entry.getName().matches("[^/]+[.](so|dll|dylib)");
    }

    /// Puts the style sheets into the program's jar a second time, in the form that is read without parsing.
    private void compileStyles() throws Exception {
        Path styles = dist.resolve("styles");
        delete(styles);
        run(
                "java",
                "--module-path",
                fx.toString(),
                "--add-modules",
                "javafx.graphics",
                installer.resolve("CompileStyles.java").toString(),
                installer.resolveSibling("assets/theme").toString(),
                styles.resolve("theme").toString());
        run("jar", "--update", "--file", dist.resolve("lib").resolve(jar).toString(), "-C", styles.toString(), "theme");
        delete(styles);
    }

    private List<String> folder() {
        var command =
                new ArrayList<>(
                        List.of(
                                "jpackage",
                                "--type",
                                "app-image",
                                "--name",
                                NAME,
                                "--app-version",
                                version,
                                "--vendor",
                                "Cyberwerkbank",
                                "--description",
                                DESCRIPTION,
                                "--dest",
                                dist.toString(),
                                "--input",
                                dist.resolve("lib").toString(),
                                "--main-jar",
                                jar,
                                "--main-class",
                                main,
                                "--runtime-image",
                                dist.resolve("runtime").toString(),
                                "--icon",
                                installer.resolve("icons").resolve(platform.icon(NAME)).toString()));
        for (String option : JVM) {
            command.add("--java-options");
            command.add(option);
        }
        if (platform == Platform.WINDOWS) {
            // a window's program has no console on Windows: the command line is a second launcher of the same program
            command.addAll(List.of("--add-launcher", NAME + "-cli=" + installer.resolve("windows/cli.properties")));
        }
        return command;
    }

    /// Shows the sign-in and the sample dossiers once and keeps what was loaded for them: more than the first window
    /// needs, but the workbench behind the sign-in opens a second sooner for it.
    private void train() throws Exception {
        Path app = app();
        Path cache = app.resolve("start.aot");
        var start = new ProcessBuilder(launcher().toString(), "--train").inheritIO();
        start.environment().put("CYBERWERKBANK_HOME", dist.resolve("training").toString());
        start.environment()
                .put(
                        "JAVA_TOOL_OPTIONS",
                        "-Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true"
                                + " -XX:TieredStopAtLevel=1 -Xlog:aot=error -XX:AOTCacheOutput="
                                + cache);
        int status = start.start().waitFor();
        if (status != 0 || !Files.exists(cache)) {
            throw new IOException("the training run ended with status " + status + " and left no cache");
        }
        delete(dist.resolve("training"));
        if (platform == Platform.LINUX) {
            launch(List.of("-XX:AOTCache=$app/start.aot"));
            return;
        }
        try (Stream<Path> files = Files.list(app)) {
            for (Path settings : files.filter(file -> file.toString().endsWith(".cfg")).toList()) {
                List<String> lines = new ArrayList<>(Files.readAllLines(settings));
                lines.add(lines.indexOf("[JavaOptions]") + 1, "java-options=-XX:AOTCache=$APPDIR/start.aot");
                Files.write(settings, lines);
            }
        }
    }

    /// Replaces the launcher of jpackage, which on Linux asks the package manager at every start whose file it is: a
    /// search through the lists of all packages, a tenth of a second. This one starts Java; in the plain locale, in
    /// which Java knows no name of a file beyond ASCII, with names in UTF-8.
    private void launch(List<String> more) throws IOException {
        Path settings = app().resolve(NAME + ".cfg");
        var options = new ArrayList<>(more);
        var jars = new ArrayList<String>();
        for (String line : Files.readAllLines(settings)) {
            if (line.startsWith("java-options=")) {
                options.add(line.substring("java-options=".length()));
            } else if (line.startsWith("app.classpath=")) {
                jars.add(line.substring("app.classpath=".length()).replace("$APPDIR", "$app"));
            }
        }
        options.add("-Djpackage.app-path=$root/bin/" + NAME);
        var script =
                """
                #!/bin/sh
                root=$(dirname "$(dirname "$(readlink -f "$0")")")
                app=$root/lib/app
                case "${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}" in C|POSIX) LC_ALL=C.UTF-8; export LC_ALL;; esac
                unset JDK_JAVA_OPTIONS
                exec "$root/lib/runtime/bin/java" "%s" -cp "%s" %s "$@"
                """
                        .formatted(String.join("\" \"", options), String.join(":", jars), main);
        Files.delete(launcher());
        Files.writeString(launcher(), script);
        launcher().toFile().setExecutable(true, false);
    }

    private Path app() {
        return switch (platform) {
            case LINUX -> dist.resolve(NAME + "/lib/app");
            case WINDOWS -> dist.resolve(NAME + "/app");
            case MACOS -> dist.resolve(NAME + ".app/Contents/app");
        };
    }

    private Path launcher() {
        return switch (platform) {
            case LINUX -> dist.resolve(NAME + "/bin/" + NAME);
            case WINDOWS -> dist.resolve(NAME + "/" + NAME + "-cli.exe");
            case MACOS -> dist.resolve(NAME + ".app/Contents/MacOS/" + NAME);
        };
    }

    private List<String> installerOfPlatform() throws IOException {
        Path image = dist.resolve(platform == Platform.MACOS ? NAME + ".app" : NAME);
        var command =
                new ArrayList<>(
                        List.of(
                                "jpackage",
                                "--name",
                                NAME,
                                "--app-version",
                                version,
                                "--vendor",
                                "Cyberwerkbank",
                                "--description",
                                DESCRIPTION,
                                "--app-image",
                                image.toString(),
                                "--dest",
                                dist.toString(),
                                "--file-associations",
                                associations().toString(),
                                "--resource-dir",
                                installer.resolve(platform.folder()).toString()));
        command.addAll(
                switch (platform) {
                    case LINUX ->
                            List.of(
                                    "--type",
                                    "deb",
                                    "--linux-package-name",
                                    NAME,
                                    "--linux-shortcut",
                                    "--linux-menu-group",
                                    "Office",
                                    "--linux-app-category",
                                    "misc",
                                    "--linux-deb-maintainer",
                                    "cyberwerkbank@localhost");
                    case WINDOWS ->
                            List.of(
                                    "--type",
                                    "msi",
                                    "--win-per-user-install",
                                    "--win-menu",
                                    "--win-shortcut",
                                    "--win-dir-chooser",
                                    "--win-upgrade-uuid",
                                    "6f7c0a52-5a0e-4c2e-9d3b-5f2f0c6a7b11");
                    case MACOS -> List.of("--type", "dmg", "--mac-package-identifier", ID);
                });
        return command;
    }

    /// The file type of a dossier file, with the picture of this platform.
    private Path associations() throws IOException {
        Path file = dist.resolve("lib").resolveSibling("dossier.properties");
        String icon = installer.resolve("icons").resolve(platform.icon("dossier")).toString().replace("\\", "/");
        Files.writeString(file, Files.readString(installer.resolve("dossier-file.properties")) + "icon=" + icon + "\n");
        return file;
    }

    /// Puts menu entry, file type and pictures where every desktop looks for them, and adds what jpackage leaves out:
    /// the program on the path, and the description for software centres.
    private void completeDeb() throws Exception {
        Path deb;
        try (Stream<Path> made = Files.list(dist)) {
            deb = made.filter(file -> file.toString().endsWith(".deb")).findFirst().orElseThrow();
        }
        Path tree = dist.resolve("deb");
        delete(tree);
        run("dpkg-deb", "--raw-extract", deb.toString(), tree.toString());
        Path lib = tree.resolve("opt/" + NAME + "/lib");
        Path share = tree.resolve("usr/share");
        move(lib.resolve(NAME + "-" + NAME + ".desktop"), share.resolve("applications/" + NAME + ".desktop"));
        move(lib.resolve(NAME + "-" + NAME + "-MimeInfo.xml"), share.resolve("mime/packages/" + NAME + ".xml"));
        String dossier = "application-vnd.cyberwerkbank.dossier.png";
        move(lib.resolve(dossier), share.resolve("icons/hicolor/128x128/mimetypes").resolve(dossier));
        for (int size : List.of(16, 32, 64, 128, 256)) {
            Path icon = share.resolve("icons/hicolor/%1$dx%1$d/apps/%2$s.png".formatted(size, NAME));
            Files.createDirectories(icon.getParent());
            Files.copy(installer.resolve("../assets/icons/%s-%d.png".formatted(NAME, size)), icon);
        }
        Path bin = Files.createDirectories(tree.resolve("usr/bin"));
        Files.createSymbolicLink(bin.resolve(NAME), Path.of("/opt", NAME, "bin", NAME));
        Path metadata = Files.createDirectories(share.resolve("metainfo"));
        String text =
                Files.readString(installer.resolve("linux").resolve(ID + ".metainfo.xml"))
                        .replace("@version@", version)
                        .replace("@date@", LocalDate.now(ZoneOffset.UTC).toString());
        Files.writeString(metadata.resolve(ID + ".metainfo.xml"), text, StandardCharsets.UTF_8);
        Files.writeString(
                tree.resolve("opt/" + NAME + "/share/doc/copyright"),
                "License: Apache-2.0\n\n" + Files.readString(installer.resolveSibling("LICENSE")));
        Path scripts = tree.resolve("DEBIAN");
        for (String script : SCRIPTS) {
            Files.deleteIfExists(scripts.resolve(script));
        }
        Files.copy(installer.resolve("linux/postrm"), scripts.resolve("postrm"));
        scripts.resolve("postrm").toFile().setExecutable(true, false);
        Path description = scripts.resolve("control");
        String control = Files.readString(description);
        Files.writeString(description, control.replaceAll("(?m)^Depends:.*$", "Depends: " + DEPENDS));
        run("dpkg-deb", "--root-owner-group", "-Zgzip", "--build", tree.toString(), deb.toString());
        delete(tree);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(from, to);
    }

    private static void run(String... command) throws Exception {
        run(Arrays.asList(command));
    }

    private static void run(List<String> command) throws Exception {
        var resolved = new ArrayList<>(command);
        Path tool = Path.of(System.getProperty("java.home"), "bin", command.getFirst());
        if (Files.exists(tool) || Files.exists(Path.of(tool + ".exe"))) {
            resolved.set(0, tool.toString());
        }
        var process = new ProcessBuilder(resolved).inheritIO();
        // the package is put together anew after jpackage: compressing it twice would take minutes
        process.environment().put("DPKG_DEB_COMPRESSOR_TYPE", "none");
        int status = process.start().waitFor();
        if (status != 0) {
            throw new IOException(command.getFirst() + " ended with status " + status);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
