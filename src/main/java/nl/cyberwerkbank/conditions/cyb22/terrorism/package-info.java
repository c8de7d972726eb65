/// Article 8 and its clause sheet: a loss caused by terrorism is paid as far as, and when, the reinsurer pays.
package nl.cyberwerkbank.conditions.cyb22.terrorism;
