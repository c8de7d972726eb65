/// Article 2.1 put to the loss as a whole: which of the events that the file names are insured events here.
package nl.cyberwerkbank.conditions.cyb22.event;
