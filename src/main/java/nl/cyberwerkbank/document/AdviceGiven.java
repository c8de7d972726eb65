package nl.cyberwerkbank.document;

import nl.cyberwerkbank.client.Client;
import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.dossier.advice.Advice;
import nl.cyberwerkbank.market.ClauseMatrix;
import nl.cyberwerkbank.market.scenario.ScenarioBook;
import nl.cyberwerkbank.market.scenario.SumAdvice;
import nl.cyberwerkbank.market.table.ComparisonTable;
import nl.cyberwerkbank.quote.Office;

import java.time.LocalDate;

/// What the adviser's record is printed from.
///
/// @param number of the dossier
/// @param table what was compared: the columns shown
/// @param sums the scenarios as they stand
/// @param on the day of print
public record AdviceGiven(
        Client client,
        Office office,
        String number,
        Intake intake,
        Advice advice,
        ClauseMatrix matrix,
        ComparisonTable table,
        ScenarioBook book,
        SumAdvice sums,
        LocalDate on) {}
