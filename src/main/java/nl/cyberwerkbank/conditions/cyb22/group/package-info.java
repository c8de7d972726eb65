/// Who belongs to the insured group: new subsidiaries (6.1) and those that existed at inception (1.21).
/// `SubsidiaryCover` is the question that others may ask.
package nl.cyberwerkbank.conditions.cyb22.group;
