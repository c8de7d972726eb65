/// From the amount claimed to the amount payable: each item by itself (chapters 1 and 2, 2.5.5, 7.6), then the loss as
/// a whole with waiver, deductible, sublimits, sum and insurance year (2.4.1 a, 2.5, chapter 5). Amounts are whole
/// cents.
package nl.cyberwerkbank.conditions.cyb22.amount;
