/**
 * Figures of an article as facts: kind, name, period, area, domain and qualifier of each number.
 *
 * <p>{@code FactReader} is the way in. For each number it asks, in this order, {@code KindRules},
 * {@code NamingRules}, {@code PeriodRules}, {@code AreaFinder} and {@code DomainFinder}; {@code
 * TableReader} does the same for tables set in plain text, whose words stand in head and label.
 * {@code FactMerger} closes the article: headlines take over what the text says of the same figure.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The first rule of a list that holds decides, and its id is kept as evidence.
 *   <li>A figure whose words do not say an attribute takes it from the figure, sentence, paragraph
 *       or title before it ({@code SentencePeriods}, {@code ReportPeriods}, {@code Antecedents});
 *       what is carried further than its own report is in doubt.
 *   <li>Nothing is guessed: an attribute that no rule decides stays empty.
 * </ul>
 */
package shuanghe.press.figure;
