package nl.cyberwerkbank.ui.loss.report;

import nl.cyberwerkbank.claim.choice.ReportChannel;
import nl.cyberwerkbank.dossier.loss.Answer;
import nl.cyberwerkbank.dossier.loss.FirstNotice;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.wizard.AnswerValue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A first notice while it is taken down.
///
/// @param policy the policy that bears the loss
/// @param seriesOf an earlier loss with which it forms a series
record ReportDraft(
        Optional<PolicyChoice> policy,
        Optional<LocalDateTime> receivedAt,
        Optional<ReportChannel> channel,
        String callerName,
        String callerFunction,
        String callerTelephone,
        String story,
        String down,
        Optional<LocalDate> occurredOn,
        Optional<LocalDate> discoveredOn,
        Optional<LocalDateTime> controllerAwareAt,
        Optional<UUID> seriesOf) {
    /// A policy as it is found by name, number or KvK number.
    ///
    /// @param words how it is shown
    record PolicyChoice(UUID dossier, UUID contract, String words) {}

    /// The days of the event that are known.
    List<LocalDate> days() {
        var days = new ArrayList<LocalDate>();
        occurredOn.ifPresent(days::add);
        discoveredOn.ifPresent(days::add);
        if (days.isEmpty()) {
            receivedAt.map(LocalDateTime::toLocalDate).ifPresent(days::add);
        }
        return days;
    }

    /// What must be filled in before a file can be opened, by field name, in the order asked.
    List<String> missing() {
        var missing = new ArrayList<String>();
        require(policy.isPresent(), "policy", missing);
        require(!story.isBlank(), "story", missing);
        require(receivedAt.isPresent(), "receivedAt", missing);
        require(channel.isPresent(), "channel", missing);
        require(!callerName.isBlank(), "callerName", missing);
        return missing;
    }

    private static void require(boolean there, String field, List<String> missing) {
        if (!there) {
            missing.add(field);
        }
    }

    /// The file that this notice opens. What the notice says of the facts stands in it as answers, by who took it down.
    ///
    /// @param number of the file
    /// @param by who took it down
    LossFile open(UUID id, String number, String by, Instant at) {
        var notice =
                new FirstNotice(
                        receivedAt.orElseThrow(),
                        channel.orElseThrow(),
                        callerName.strip(),
                        callerFunction.strip(),
                        callerTelephone.strip(),
                        story.strip(),
                        down.strip(),
                        occurredOn,
                        discoveredOn,
                        controllerAwareAt,
                        by);
        LossFile file = LossFile.of(id, number, policy.orElseThrow().contract(), notice, seriesOf);
        file = file.answered("event.noticeReceivedAt", answer(AnswerValue.of(notice.receivedAt()), by, at));
        file = file.answered("event.reportChannel", answer(AnswerValue.of(notice.channel().caseName()), by, at));
        if (notice.channel() != ReportChannel.TELEPHONE) {
            LocalDate written = notice.receivedAt().toLocalDate();
            file = file.answered("event.reportedInWritingOn", answer(AnswerValue.of(written), by, at));
        }
        if (occurredOn.isPresent()) {
            file = file.answered("event.occurredOn", answer(AnswerValue.of(occurredOn.get()), by, at));
        }
        if (discoveredOn.isPresent()) {
            file = file.answered("event.discoveredOn", answer(AnswerValue.of(discoveredOn.get()), by, at));
        }
        return file;
    }

    private static Answer answer(String json, String by, Instant at) {
        return new Answer(json, by, at);
    }
}
