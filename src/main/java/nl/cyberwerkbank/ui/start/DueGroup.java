package nl.cyberwerkbank.ui.start;

import java.time.LocalDate;

/// When something of the work list is due, in the order shown. The message key is `start.group.<code>`.
public enum DueGroup {
    /// Waits for the underwriter who is signed in, whatever its date.
    REFERRALS("referrals"),
    LATE("late"),
    TODAY("today"),
    /// Within a week from today.
    THIS_WEEK("thisWeek"),
    LATER("later");

    private final String code;

    DueGroup(String code) {
        this.code = code;
    }

    String key() {
        return "start.group." + code;
    }

    /// The group of something due on this day.
    static DueGroup of(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return LATE;
        }
        if (due.equals(today)) {
            return TODAY;
        }
        return due.isAfter(today.plusWeeks(1)) ? LATER : THIS_WEEK;
    }
}
