package nl.cyberwerkbank.ui.loss.question;

import nl.cyberwerkbank.claim.choice.ReportChannel;
import nl.cyberwerkbank.dossier.loss.Answer;
import nl.cyberwerkbank.dossier.loss.wizard.AnswerValue;
import nl.cyberwerkbank.exchange.lossfile.LossAssessment;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Dates that cannot have followed each other as answered, told at the field that was filled in last. They are looked
/// at from the first answer on, long before anything can be decided.
public final class DateDoubts {
    private static final List<Order> ORDERS =
            List.of(
                    new Order("event.occurredOn", "event.discoveredOn", "discoveredBeforeOccurred"),
                    new Order("event.discoveredOn", "event.reportedInWritingOn", "reportedBeforeDiscovered"),
                    new Order("event.occurredOn", "event.noticeReceivedAt", "noticeBeforeOccurred"),
                    new Order("event.noticeReceivedAt", "event.resolvedAt", "resolvedBeforeNotice"),
                    new Order(
                            "event.circumstanceKnownOn",
                            "event.circumstanceReportedOn",
                            "circumstanceReportedBeforeKnown"),
                    new Order("event.circumstanceReportedOn", "event.reportedInWritingOn", "circumstanceAfterReport"),
                    new Order("event.seriesFirstReportedOn", "event.reportedInWritingOn", "seriesAfterReport"),
                    new Order(
                            "event.interruption.startedAt",
                            "event.interruption.endedAt",
                            "interruptionEndsBeforeStart"),
                    new Order("event.nht.determinedOn", "event.nht.announcedOn", "announcedBeforeDetermined"));

    private DateDoubts() {}

    /// Two moments in the order in which they can only come.
    private record Order(String first, String second, String oddity) {}

    /// What is wrong, by the path of the field that it is told at.
    public static Map<String, Message> of(LossAssessment assessment) {
        var doubts = new HashMap<String, Message>();
        var orders = new ArrayList<>(ORDERS);
        var names = new HashMap<Order, String>();
        for (String item : assessment.file().items()) {
            var order = new Order("event.occurredOn", "items." + item + ".claimMadeOn", "itemClaimBeforeOccurred");
            orders.add(order);
            names.put(order, item);
        }
        for (Order order : orders) {
            Optional<LocalDateTime> first = moment(assessment, order.first());
            Optional<LocalDateTime> second = moment(assessment, order.second());
            if (first.isPresent()
                    && second.filter(first.get()::isAfter).isPresent()
                    && !sameDay(order, first, second)) {
                Value[] values =
                        names.containsKey(order) ? new Value[] {new Value.Text(names.get(order))} : new Value[0];
                doubts.put(
                        lastAnswered(assessment, order.first(), order.second()),
                        Message.of("claim.odd." + order.oddity(), values));
            }
        }
        notInWriting(assessment).ifPresent(path -> doubts.put(path, Message.of("loss.doubt.notInWriting")));
        return doubts;
    }

    /// A day of the written report beside a report by telephone, told at the one that was answered last.
    private static Optional<String> notInWriting(LossAssessment assessment) {
        String channel = "event.reportChannel";
        String day = "event.reportedInWritingOn";
        boolean telephone =
                assessment
                        .questions()
                        .valueOf(channel)
                        .filter(AnswerValue.of(ReportChannel.TELEPHONE.caseName())::equals)
                        .isPresent();
        return telephone && moment(assessment, day).isPresent()
                ? Optional.of(lastAnswered(assessment, channel, day))
                : Optional.empty();
    }

    /// A day without a time is no earlier and no later than a moment of that day.
    private static boolean sameDay(Order order, Optional<LocalDateTime> first, Optional<LocalDateTime> second) {
        boolean times = order.first().endsWith("At") && order.second().endsWith("At");
        return !times && first.map(LocalDateTime::toLocalDate).equals(second.map(LocalDateTime::toLocalDate));
    }

    private static Optional<LocalDateTime> moment(LossAssessment assessment, String path) {
        return assessment
                .questions()
                .valueOf(path)
                .filter(value -> !AnswerValue.isAbsent(value))
                .map(value -> path.endsWith("At") ? AnswerValue.moment(value) : AnswerValue.day(value).atStartOfDay());
    }

    private static String lastAnswered(LossAssessment assessment, String one, String other) {
        return at(assessment, one).isAfter(at(assessment, other)) ? one : other;
    }

    private static Instant at(LossAssessment assessment, String path) {
        return Optional.ofNullable(assessment.file().answers().get(path)).map(Answer::at).orElse(Instant.MIN);
    }
}
