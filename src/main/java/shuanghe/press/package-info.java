/**
 * Reads newspaper pages: text to articles, articles to facts and events. Only this package is used
 * from outside; its rooms are {@code page}, {@code text}, {@code figure} and {@code event}.
 *
 * <p>One sentence on its way, 今年1—8月，川渝外贸进出口500亿元，同比增长8%:
 *
 * <ol>
 *   <li><b>page.</b> {@code PageLines} cuts the page into lines and {@code LineRules} tell what
 *       each is by its look; {@code ArticleFinder} puts the lines together to articles of passages,
 *       and {@code ReportDates} weighs folio, lead mark and what is told as done by {@code
 *       DateRules}: the report is of 20 September 2023.
 *   <li><b>text.</b> {@code Script} makes the characters plain, one for one. {@code CueMentions} is
 *       one pass of one trie over a passage that leaves at each place the words of all lists, with
 *       all their roles: 同比 and 增长 among cues, 川渝 among areas, 外贸 among terms. Each scanner then
 *       runs once over what was found and leaves typed mentions over spans: {@code QuantityScanner}
 *       500亿元 and 8%, {@code TimeScanner} 今年1—8月, which {@code TimeReader} reckons from the
 *       report's day to 2023-01/2023-08, {@code AreaReader} 川渝. {@code Phrase} cuts the clause of
 *       each number.
 *   <li><b>figure.</b> For each number {@code FactReader} asks lists of named rules, of which the
 *       first that holds decides. {@code KindRules}: 500亿元 is a level by {@code level}, 8% a change
 *       by {@code change-percent}. {@code Qualifiers}: both are told as {@code exact}. {@code
 *       NamingRules} put the name together from slots: 外贸进出口 by {@code plain}, 外贸进出口同比增长 by {@code
 *       growth}. {@code PeriodRules}: both are of 2023-01/2023-08 by {@code own-time}; a figure
 *       without a time of its own asks {@code ReportPeriods} what title, section, lead or paragraph
 *       go on speaking of. {@code AreaFinder}: 川渝 by {@code own-subject}. {@code DomainFinder}: by
 *       {@code thing-counted}. {@code FactMerger} lets headlines take over what the text says of
 *       the same figure.
 *   <li><b>event.</b> {@code EventReader} looks at the clauses and words of the same sentences for
 *       agreements, matters, targets, meetings, next steps and proposals, by rules of the same
 *       make.
 *   <li>{@code Repeats} joins statements of one figure, {@code FactIds} gives each fact an id that
 *       stays, and {@code PressReading} hands on what was read.
 * </ol>
 *
 * <p>Evidence is the id of the rule that decided and the words it rests on; {@code extract
 * --explain} prints for each attribute that rule, those before it that did not hold and those
 * behind it that hold as well.
 *
 * <p><b>A synonym</b> is one row in the list of its group in {@code
 * src/main/resources/shuanghe/press/language}: word, role, value; what each role means stands in
 * {@link shuanghe.model.CueRole} and, for times, periods and names, in {@code TimeRole}, {@code
 * PeriodCue} and {@code NameRole}; {@code Language} reads them all. One file. The office adds words
 * of its own in {@code input/codelists/words.csv}.
 *
 * <p><b>A new phrasing</b> is one rule at its place in its list and one row of {@code rules.csv}
 * that says it with an example and a counterexample; {@code RulesTest} tries every rule on both.
 * Two files. Code names roles and holds no word of the language. Where a list is asked often, a
 * rule says what it needs, such as a verb or a form of number, and is not tried where that is
 * missing.
 */
package shuanghe.press;
