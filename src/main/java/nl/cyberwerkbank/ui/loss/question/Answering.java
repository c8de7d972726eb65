package nl.cyberwerkbank.ui.loss.question;

import nl.cyberwerkbank.dossier.loss.Answer;
import nl.cyberwerkbank.dossier.loss.Evidence;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.wizard.AnswerValue;
import nl.cyberwerkbank.dossier.loss.wizard.AskedQuestion;
import nl.cyberwerkbank.store.Sha256;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.loss.LossHost;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Writes answers into the loss in hand, each with who gave it and when. What is typed and is no answer yet is kept as
/// it stands.
public final class Answering {
    private final LossHost host;

    public Answering(LossHost host) {
        this.host = host;
    }

    /// Takes over what stands in a field.
    ///
    /// @param write writes a valid answer in the notation of the case format
    public <T> void enter(String path, Entry<T> entry, Function<T, String> write) {
        switch (entry) {
            case Entry.Empty<T>() -> answer(path, "", Optional.empty());
            case Entry.Valid<T>(T value) -> answer(path, write.apply(value), Optional.empty());
            case Entry.Invalid<T> invalid -> answer(path, "", Optional.of(invalid.raw()));
        }
    }

    /// Says that the fact is known to be absent.
    public void absent(String path) {
        answer(path, AnswerValue.ABSENT, Optional.empty());
    }

    /// Takes an answer back.
    public void takeBack(String path) {
        answer(path, "", Optional.empty());
    }

    private void answer(String path, String json, Optional<String> unfinished) {
        host.change(
                path,
                file -> {
                    Optional<String> held = Optional.ofNullable(file.answers().get(path)).map(Answer::value);
                    // the same answer keeps who gave it and when
                    LossFile answered = held.filter(json::equals).isPresent() ? file : file.answered(path, given(json));
                    return answered.withUnfinished(typed(file, path, unfinished));
                });
    }

    private static Map<String, String> typed(LossFile file, String path, Optional<String> unfinished) {
        var typed = new HashMap<>(file.unfinished());
        typed.remove(path);
        unfinished.ifPresent(text -> typed.put(path, text));
        return typed;
    }

    private Answer given(String json) {
        Casework casework = host.casework();
        return new Answer(
                json, casework.workspace().user().name(), casework.clock().instant().truncatedTo(ChronoUnit.SECONDS));
    }

    /// Confirms what was presumed: it becomes an answer of the one who confirms it.
    public void confirm(List<AskedQuestion> presumed) {
        if (presumed.isEmpty()) {
            return;
        }
        host.change(
                "confirm." + presumed.getFirst().path(),
                file -> {
                    LossFile confirmed = file;
                    for (AskedQuestion asked : presumed) {
                        if (asked.standing() == AskedQuestion.Standing.PRESUMED) {
                            confirmed = confirmed.answered(asked.path(), given(asked.presumed().orElseThrow()));
                        }
                    }
                    return confirmed;
                });
    }

    /// Adds a file that supports an answer, and keeps its contents.
    public void attach(String path, String fileName, byte[] contents) {
        Casework casework = host.casework();
        String mediaType = EvidenceKind.of(fileName).map(EvidenceKind::mediaType).orElseThrow();
        Sha256 sha256 = casework.workspace().blobs().put(mediaType, contents);
        var evidence =
                new Evidence(
                        path,
                        fileName,
                        mediaType,
                        sha256.hex(),
                        casework.workspace().user().name(),
                        casework.clock().instant().truncatedTo(ChronoUnit.SECONDS));
        host.change(
                "evidence." + path,
                file -> {
                    if (file.evidence().stream().anyMatch(other -> isSame(other, evidence))) {
                        return file;
                    }
                    var more = new ArrayList<>(file.evidence());
                    more.add(evidence);
                    return file.withEvidence(more);
                });
    }

    private static boolean isSame(Evidence one, Evidence other) {
        return one.question().equals(other.question()) && one.sha256().equals(other.sha256());
    }

    /// Takes a file away from an answer; its contents stay in the workspace.
    public void detach(Evidence evidence) {
        host.change(
                "evidence." + evidence.question(),
                file -> file.withEvidence(file.evidence().stream().filter(other -> !other.equals(evidence)).toList()));
    }

    /// What was typed into a field and is no answer.
    public Optional<String> unfinished(String path) {
        return Optional.ofNullable(host.loss().unfinished().get(path));
    }
}
